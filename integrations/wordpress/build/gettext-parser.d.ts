/** As much of the package as the build uses. */
declare module 'gettext-parser' {
  export interface Catalogue {
    /** Context → the text in English → what stands for it. */
    translations: Record<string, Record<string, { msgid: string; msgstr: string[] }>>;
  }
  export const po: { parse(file: Uint8Array): Catalogue };
  export const mo: { compile(catalogue: Catalogue): Uint8Array };
}
