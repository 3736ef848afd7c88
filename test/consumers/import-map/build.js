/** No bundler: the page, the package and the Lit that it names, as they are. */
import { cpSync } from 'node:fs';

cpSync('index.html', 'built/index.html');
for (const name of ['gut-skin-widgets', 'lit', 'lit-element', 'lit-html', '@lit/reactive-element'])
  cpSync(`node_modules/${name}`, `built/modules/${name}`, { recursive: true });
