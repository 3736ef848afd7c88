import resolve from '@rollup/plugin-node-resolve';

export default ['app', 'loader', 'unused'].map((name) => ({
  input: `app/${name}.js`,
  output: { dir: `built/${name}`, format: 'es' },
  plugins: [resolve()],
}));
