/** `solo/gut-skin-<name>.<language>.js`: one widget in one language, in one file. Placeholders of other names are others' work. */
import names from 'virtual:gut-skin/solo';
import { makePlace } from './place.js';
import { fill, nameOf, watch } from './placeholder.js';

makePlace(names);
watch(document, '[data-gut-skin]', (element) => {
  if (names.includes(nameOf(element))) fill(element, names);
});
