import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('gut-skin-');

export default { build: { outDir: 'built' }, plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
