import solid from 'vite-plugin-solid';

export default { build: { outDir: 'built' }, plugins: [solid()] };
