/** Preact, once in a program: `import type {} from 'gut-skin-widgets/preact'`. */
import type { HTMLAttributes } from 'preact';
import type { GutSkinAttributes, GutSkinListeners, GutSkinTag } from './jsx.js';

type Elements = {
  [Tag in GutSkinTag]: Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof GutSkinAttributes[Tag]> &
    GutSkinAttributes[Tag] &
    GutSkinListeners<Tag>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
