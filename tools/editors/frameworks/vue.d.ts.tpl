/** Vue 3, once in a program: `import type {} from 'gut-skin-widgets/vue'`. */
import type { AllowedComponentProps, ComponentCustomProps, HTMLAttributes, VNodeProps } from 'vue';
import type { GutSkinAttributes, GutSkinEvents, GutSkinTag } from './jsx.js';

/** `heading-level` → `headingLevel`: Vue's compiler asks for either by the second. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;
type Emit<Events> = <Name extends keyof Events>(event: Name, carried: Events[Name]) => void;
type Element<Tag extends GutSkinTag> = new () => {
  $props: Omit<HTMLAttributes, keyof GutSkinAttributes[Tag]> & {
    [Name in keyof GutSkinAttributes[Tag] & string as Camel<Name>]?: GutSkinAttributes[Tag][Name];
  } & {
    [Name in keyof GutSkinEvents[Tag] & string as `on${Capitalize<Camel<Name>>}`]?:
      | ((event: GutSkinEvents[Tag][Name]) => void)
      | undefined;
  } & VNodeProps &
    AllowedComponentProps &
    ComponentCustomProps;
  $emit: Emit<GutSkinEvents[Tag]>;
  $slots: { default?: () => unknown; heading?: () => unknown; footer?: () => unknown };
};
type Elements = { [Tag in GutSkinTag]: Element<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
