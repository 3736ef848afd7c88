/** Solid, once in a program: `import type {} from 'gut-skin-widgets/solid'`. */
import type { JSX } from 'solid-js';
import type { GutSkinAttributes, GutSkinListeners, GutSkinTag } from './jsx.js';

type Elements = {
  [Tag in GutSkinTag]: Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof GutSkinAttributes[Tag]> &
    GutSkinAttributes[Tag] & {
      [Name in keyof GutSkinAttributes[Tag] & string as `attr:${Name}`]?: GutSkinAttributes[Tag][Name];
    } & GutSkinListeners<Tag, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
