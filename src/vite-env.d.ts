/** What the Vite plugins make up: see src/dataset/plugin.ts and tools/vite-icons.ts. */
declare module 'virtual:gut-skin/languages' {
  const languages: string[];
  export default languages;
}
declare module 'virtual:gut-skin/load/faq' {
  const files: import('./dataset/source.js').Files<import('./dataset/types.js').Slices['faq']>;
  export default files;
}
declare module 'virtual:gut-skin/load/diet-tips' {
  const files: import('./dataset/source.js').Files<import('./dataset/types.js').Slices['diet-tips']>;
  export default files;
}
declare module 'virtual:gut-skin/load/strains' {
  const files: import('./dataset/source.js').Files<import('./dataset/types.js').Slices['strains']>;
  export default files;
}
declare module 'virtual:gut-skin/load/quiz' {
  const files: import('./dataset/source.js').Files<import('./dataset/types.js').Slices['quiz']>;
  export default files;
}
declare module 'virtual:gut-skin/load/references' {
  const files: import('./dataset/source.js').Files<import('./dataset/types.js').Slices['references']>;
  export default files;
}
declare module 'virtual:gut-skin/words/base' {
  const files: import('./dataset/source.js').Files<import('./i18n/base/en.js').BaseWords>;
  export default files;
}
declare module 'virtual:gut-skin/words/quiz' {
  const files: import('./dataset/source.js').Files<import('./i18n/quiz/en.js').QuizWords>;
  export default files;
}
declare module 'virtual:gut-skin/words/sources' {
  const files: import('./dataset/source.js').Files<import('./i18n/sources/en.js').SourceWords>;
  export default files;
}
declare module 'virtual:gut-skin/icon/*' {
  const icon: import('lit').TemplateResult;
  export default icon;
}
