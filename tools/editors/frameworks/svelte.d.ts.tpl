/** Svelte 5, once in a program: `import type {} from 'gut-skin-widgets/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { GutSkinAttributes, GutSkinListeners, GutSkinTag } from './jsx.js';

type Elements = {
  [Tag in GutSkinTag]: Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof GutSkinAttributes[Tag]> &
    GutSkinAttributes[Tag] &
    GutSkinListeners<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
