/** Static pages, each rendered on the server. */
export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  app: { head: { title: 'Nuxt', htmlAttrs: { lang: 'en' } } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('gut-skin-') } },
  // This version's files of data for static pages fail with the storage that npm brings along today.
  experimental: { payloadExtraction: false },
  hooks: {
    // Else the page fetches every chunk ahead: all languages of each tag.
    'build:manifest': (manifest) => Object.values(manifest).forEach((chunk) => (chunk.prefetch = false)),
  },
  nitro: { output: { publicDir: 'built' } },
});
