export default { build: { outDir: 'built' }, oxc: { jsx: { importSource: 'preact' } } };
