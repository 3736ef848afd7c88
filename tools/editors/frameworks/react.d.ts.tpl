/** React 18 and 19, once in a program: `import type {} from 'gut-skin-widgets/react'`. React 18 has no events of custom elements. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { GutSkinAttributes, GutSkinListeners, GutSkinTag } from './jsx.js';

type Native<Tag extends GutSkinTag> = DetailedHTMLProps<
  HTMLAttributes<HTMLElementTagNameMap[Tag]>,
  HTMLElementTagNameMap[Tag]
>;
type Elements = {
  [Tag in GutSkinTag]: Omit<Native<Tag>, keyof GutSkinAttributes[Tag]> & GutSkinAttributes[Tag] & GutSkinListeners<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
