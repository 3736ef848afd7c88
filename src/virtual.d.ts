/** What can be loaded in a language. Written by the build (src/dataset/declarations.ts), not by hand. */
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
declare module 'virtual:gut-skin/words/apology' {
  const files: import('./core/source.js').Files<typeof import('./i18n/apology/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/axis' {
  const files: import('./core/source.js').Files<typeof import('./i18n/axis/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/builder-after' {
  const files: import('./core/source.js').Files<typeof import('./i18n/builder-after/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/builder-clinic' {
  const files: import('./core/source.js').Files<typeof import('./i18n/builder-clinic/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/builder-home' {
  const files: import('./core/source.js').Files<typeof import('./i18n/builder-home/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/builder-look' {
  const files: import('./core/source.js').Files<typeof import('./i18n/builder-look/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/builder-page' {
  const files: import('./core/source.js').Files<typeof import('./i18n/builder-page/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/builder-show' {
  const files: import('./core/source.js').Files<typeof import('./i18n/builder-show/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/builder-take' {
  const files: import('./core/source.js').Files<typeof import('./i18n/builder-take/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/care-plan' {
  const files: import('./core/source.js').Files<typeof import('./i18n/care-plan/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/condition' {
  const files: import('./core/source.js').Files<typeof import('./i18n/condition/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/consult' {
  const files: import('./core/source.js').Files<typeof import('./i18n/consult/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/diary' {
  const files: import('./core/source.js').Files<typeof import('./i18n/diary/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/evidence' {
  const files: import('./core/source.js').Files<typeof import('./i18n/evidence/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/fact' {
  const files: import('./core/source.js').Files<typeof import('./i18n/fact/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/handout' {
  const files: import('./core/source.js').Files<typeof import('./i18n/handout/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/nutrient' {
  const files: import('./core/source.js').Files<typeof import('./i18n/nutrient/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/overlay' {
  const files: import('./core/source.js').Files<typeof import('./i18n/overlay/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/quiz' {
  const files: import('./core/source.js').Files<typeof import('./i18n/quiz/en.js').default>;
  export default files;
}
declare module 'virtual:gut-skin/words/sources' {
  const files: import('./core/source.js').Files<typeof import('./i18n/sources/en.js').default>;
  export default files;
}
