/** What the Vite plugins make up once (src/dataset/plugin.ts, tools/vite-icons.ts); virtual.d.ts has what they make of folders. */
declare module 'virtual:gut-skin/tags' {
  const tags: Record<string, import('./core/attempt.js').Get<unknown>>;
  export default tags;
}
declare module 'virtual:gut-skin/every-tag' {
  const names: readonly string[];
  export default names;
}
declare module 'virtual:gut-skin/names' {
  const names: readonly string[];
  export default names;
}
declare module 'virtual:gut-skin/early' {
  const table: import('./embed/early.js').Table;
  export default table;
}
declare module 'virtual:gut-skin/solo' {
  const names: readonly string[];
  export default names;
}
declare module 'virtual:gut-skin/languages' {
  const languages: string[];
  export default languages;
  /** Of all builds: what a site owner may write in, whatever this one speaks. */
  export const written: string[];
  /** Those of this build that run from right to left. */
  export const rtl: string[];
}
declare module 'virtual:gut-skin/apology' {
  const words: Partial<Record<string, import('./i18n/apology/en.js').Apology>>;
  export default words;
}
declare module 'virtual:gut-skin/contents' {
  const contents: import('./site/builder/contents.js').Content[];
  export default contents;
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
    typeof import('./i18n/base/en.js').default & { about: import('./dataset/types.js').About }
  >;
  export default files;
}
declare module 'virtual:gut-skin/icon/*' {
  const icon: import('lit').TemplateResult;
  export default icon;
}
