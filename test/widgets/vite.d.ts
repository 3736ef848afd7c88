/** `import.meta.glob`: the tests see what is in a folder, as Vite serves them. */
/// <reference types="vite/types/importMeta.d.ts" />
