import { css } from 'lit';

/**
 * Public custom properties and the roles derived from them; no other file names a colour.
 * Lightness is clamped in oklch (the hue stays, the contrast holds), tints are mixed in oklab (grey does not turn violet).
 * `test/widgets/contrast.test.ts` measures that any accent ends up at WCAG AA.
 */
export const tokens = css`
  [part='base'] {
    --accent: var(--gut-skin-accent, #0f766e);
    --surface: var(--gut-skin-surface, light-dark(#fff, oklch(0.235 0.014 230)));
    --text: var(--gut-skin-text, light-dark(oklch(0.26 0.02 230), oklch(0.94 0.006 95)));
    --muted: color-mix(in oklab, var(--text) 74%, var(--surface));
    --line: color-mix(in oklab, var(--text) 15%, var(--surface));
    --ink: light-dark(oklch(from var(--accent) min(l, 0.46) c h), oklch(from var(--accent) max(l, 0.8) min(c, 0.11) h));
    --fill: light-dark(oklch(from var(--accent) min(l, 0.48) c h), oklch(from var(--accent) max(l, 0.8) min(c, 0.1) h));
    --on-fill: light-dark(#fff, oklch(0.2 0.02 230));
    --tint: color-mix(in oklab, var(--accent) 7%, var(--surface));
    --tint-strong: color-mix(in oklab, var(--accent) 16%, var(--surface));
    --warn: light-dark(oklch(0.5 0.13 45), oklch(0.82 0.11 65));
    --warn-tint: color-mix(in oklab, oklch(0.75 0.15 60) 13%, var(--surface));
    --radius: var(--gut-skin-radius, 0.9em);
    --space: var(--gut-skin-space, 1.25em);
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
  }
  [data-theme='auto'] {
    color-scheme: light dark;
  }
`;
