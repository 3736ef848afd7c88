/** The look of the Storybook itself: the library's own colours, by day and by night as the visitor's system has it. */
import { create, type ThemeVars } from 'storybook/theming';

const shared = {
  brandTitle: 'gut-skin-widgets',
  brandImage: 'logo.svg',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: "system-ui, 'Noto Sans', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif",
  fontCode: "ui-monospace, 'Cascadia Mono', 'Noto Sans Mono', monospace",
  appBorderRadius: 10,
  inputBorderRadius: 8,
} as const;

const day = create({
  ...shared,
  base: 'light',
  colorPrimary: '#00695f',
  colorSecondary: '#00695f',
  appBg: '#f4f1ea',
  appContentBg: '#fffdf9',
  appPreviewBg: '#fbfaf7',
  appBorderColor: '#ddd8cc',
  textColor: '#18252c',
  textInverseColor: '#fff',
  textMutedColor: '#55626a',
  barBg: '#fffdf9',
  barTextColor: '#4a575e',
  barSelectedColor: '#00695f',
  barHoverColor: '#00695f',
  inputBg: '#fff',
  inputBorder: '#8b9499',
  inputTextColor: '#18252c',
  buttonBg: '#fff',
  buttonBorder: '#ddd8cc',
  booleanBg: '#eae5da',
  booleanSelectedBg: '#fff',
});

const night = create({
  ...shared,
  base: 'dark',
  colorPrimary: '#86d0c5',
  colorSecondary: '#4fa99c',
  appBg: '#0f1518',
  appContentBg: '#171f23',
  appPreviewBg: '#0f1518',
  appBorderColor: '#2d383d',
  textColor: '#ecece8',
  textInverseColor: '#10181c',
  textMutedColor: '#a9b3b4',
  barBg: '#171f23',
  barTextColor: '#b8c1c1',
  barSelectedColor: '#86d0c5',
  barHoverColor: '#86d0c5',
  inputBg: '#0f1518',
  inputBorder: '#66737a',
  inputTextColor: '#ecece8',
  buttonBg: '#1f292e',
  buttonBorder: '#3a464c',
  booleanBg: '#0f1518',
  booleanSelectedBg: '#2d383d',
});

const dark = matchMedia('(prefers-color-scheme: dark)');

export const theme = (): ThemeVars => (dark.matches ? night : day);
/** Calls back whenever the visitor's system changes; what it gives back ends that. */
export function onTheme(then: () => void) {
  dark.addEventListener('change', then);
  return () => dark.removeEventListener('change', then);
}
