/** No bundler: the page and the package, as they are. */
import { cpSync } from 'node:fs';

cpSync('index.html', 'built/index.html');
cpSync('node_modules/gut-skin-widgets/dist', 'built/gut-skin-widgets', { recursive: true });
