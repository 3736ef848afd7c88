/** `builder.js`: puts the builder in the place of what its page says without a script. */
import { define } from './define.js';

define();
document.getElementById('builder')?.replaceWith(document.createElement('embed-builder'));
