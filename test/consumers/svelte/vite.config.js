import { svelte } from '@sveltejs/vite-plugin-svelte';

export default { build: { outDir: 'built' }, plugins: [svelte()] };
