/** What the Vite plugins make up once (src/dataset/plugin.ts, tools/vite-icons.ts); virtual.d.ts has what they make of folders. */
declare module 'virtual:gut-skin/languages' {
  const languages: string[];
  export default languages;
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
