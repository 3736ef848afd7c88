/** What the Vite plugins make up: see src/dataset/plugin.ts and tools/vite-icons.ts. */
declare module 'virtual:gut-skin/languages' {
  const languages: string[];
  export default languages;
}
declare module 'virtual:gut-skin/load/axis' {
  const files: import('./core/source.js').Files<import('./dataset/types.js').Slices['axis']>;
  export default files;
}
declare module 'virtual:gut-skin/load/conditions' {
  const files: import('./core/source.js').Files<import('./dataset/types.js').Slices['conditions']>;
  export default files;
}
declare module 'virtual:gut-skin/load/diet-tips' {
  const files: import('./core/source.js').Files<import('./dataset/types.js').Slices['diet-tips']>;
  export default files;
}
declare module 'virtual:gut-skin/load/facts' {
  const files: import('./core/source.js').Files<import('./dataset/types.js').Slices['facts']>;
  export default files;
}
declare module 'virtual:gut-skin/load/faq' {
  const files: import('./core/source.js').Files<import('./dataset/types.js').Slices['faq']>;
  export default files;
}
declare module 'virtual:gut-skin/load/nutrients' {
  const files: import('./core/source.js').Files<import('./dataset/types.js').Slices['nutrients']>;
  export default files;
}
declare module 'virtual:gut-skin/load/procedures' {
  const files: import('./core/source.js').Files<import('./dataset/types.js').Slices['procedures']>;
  export default files;
}
declare module 'virtual:gut-skin/load/quiz' {
  const files: import('./core/source.js').Files<import('./dataset/types.js').Slices['quiz']>;
  export default files;
}
declare module 'virtual:gut-skin/load/red-flags' {
  const files: import('./core/source.js').Files<import('./dataset/types.js').Slices['red-flags']>;
  export default files;
}
declare module 'virtual:gut-skin/load/strains' {
  const files: import('./core/source.js').Files<import('./dataset/types.js').Slices['strains']>;
  export default files;
}
declare module 'virtual:gut-skin/cited' {
  const files: Record<
    import('./dataset/types.js').Collection,
    import('./core/source.js').Files<{ entries: import('./dataset/types.js').Reference[] }>
  >;
  export default files;
}
declare module 'virtual:gut-skin/whole' {
  type Slices = import('./dataset/types.js').Slices;
  type Files<Content> = import('./core/source.js').Files<Content>;
  const files: {
    [Name in keyof Slices]: {
      slice: Files<Slices[Name]>;
      cited: Files<{ entries: import('./dataset/types.js').Reference[] }>;
    };
  };
  export default files;
}
declare module 'virtual:gut-skin/words/base' {
  const files: import('./core/source.js').Files<
    import('./i18n/base/en.js').BaseWords & { about: import('./dataset/types.js').About }
  >;
  export default files;
}
declare module 'virtual:gut-skin/words/axis' {
  const files: import('./core/source.js').Files<import('./i18n/axis/en.js').AxisWords>;
  export default files;
}
declare module 'virtual:gut-skin/words/care-plan' {
  const files: import('./core/source.js').Files<import('./i18n/care-plan/en.js').CarePlanWords>;
  export default files;
}
declare module 'virtual:gut-skin/words/condition' {
  const files: import('./core/source.js').Files<import('./i18n/condition/en.js').ConditionWords>;
  export default files;
}
declare module 'virtual:gut-skin/words/consult' {
  const files: import('./core/source.js').Files<import('./i18n/consult/en.js').ConsultWords>;
  export default files;
}
declare module 'virtual:gut-skin/words/diary' {
  const files: import('./core/source.js').Files<import('./i18n/diary/en.js').DiaryWords>;
  export default files;
}
declare module 'virtual:gut-skin/words/evidence' {
  const files: import('./core/source.js').Files<import('./i18n/evidence/en.js').EvidenceWords>;
  export default files;
}
declare module 'virtual:gut-skin/words/fact' {
  const files: import('./core/source.js').Files<import('./i18n/fact/en.js').FactWords>;
  export default files;
}
declare module 'virtual:gut-skin/words/nutrient' {
  const files: import('./core/source.js').Files<import('./i18n/nutrient/en.js').NutrientWords>;
  export default files;
}
declare module 'virtual:gut-skin/words/overlay' {
  const files: import('./core/source.js').Files<import('./i18n/overlay/en.js').OverlayWords>;
  export default files;
}
declare module 'virtual:gut-skin/words/quiz' {
  const files: import('./core/source.js').Files<import('./i18n/quiz/en.js').QuizWords>;
  export default files;
}
declare module 'virtual:gut-skin/words/sources' {
  const files: import('./core/source.js').Files<import('./i18n/sources/en.js').SourceWords>;
  export default files;
}
declare module 'virtual:gut-skin/icon/*' {
  const icon: import('lit').TemplateResult;
  export default icon;
}
