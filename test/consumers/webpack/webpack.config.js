import { resolve } from 'node:path';

export default ['app', 'loader', 'unused'].map((name) => ({
  mode: 'production',
  entry: { [name]: `./app/${name}.js` },
  experiments: { outputModule: true },
  output: { path: resolve(`built/${name}`), filename: '[name].js', module: true },
  performance: false,
}));
