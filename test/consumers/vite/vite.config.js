import { defineConfig } from 'vite';

export default defineConfig(({ mode }) => ({
  base: './',
  build: {
    outDir: `built/${mode}`,
    rolldownOptions: { input: `app/${mode}.js`, output: { entryFileNames: '[name].js' } },
  },
}));
