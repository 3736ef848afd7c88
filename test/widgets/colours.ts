/** Colours as the browser paints them; the builder shows the same figures. */
export * from '../../src/site/builder/colours.js';
