import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { dataset } from '../src/dataset/plugin.js';
import { icons } from '../tools/vite-icons.js';
import { manifest } from './vite-manifest.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version), __OWN_LIT__: false },
  // The pseudo-locales too: what nobody speaks shows what is clipped and what runs the wrong way.
  plugins: [dataset({ pseudo: true }), icons(), manifest()],
  build: { target: 'es2022' },
});
