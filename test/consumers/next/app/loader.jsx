'use client';
import 'gut-skin-widgets/autoload.js';

/** Brings the autoloader to the browser; on the server it looks at nothing. */
export const Loader = () => null;
