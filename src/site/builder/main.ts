/** `builder.js`: puts the builder in the place of what its page says without a script. */
import { EmbedBuilder } from './builder-element.js';

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
document.getElementById('builder')?.replaceWith(document.createElement('embed-builder'));
