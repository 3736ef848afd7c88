/** `gut-skin.all.js`: every widget in one classic file; works from `file://` and makes no request at all. */
import names from 'virtual:gut-skin/every-tag';
import { makePlace } from './place.js';
import { fill, watch } from './placeholder.js';

makePlace(names);
watch(document, '[data-gut-skin]', (element) => fill(element, names));
