import { css } from 'lit';

/**
 * Public custom properties and the roles derived from them; no file outside this folder names a colour.
 * Lightness is clamped in oklch (the hue stays, the contrast holds), tints are mixed in oklab (grey does not turn violet).
 * Red is what is wrong and what can't wait, amber is today's alone; a box that only asks to take care is grey.
 * `test/widgets/look.test.ts` measures that any accent ends up at WCAG AA.
 */
export const tokens = css`
  [part='base'] {
    --accent: var(--gut-skin-accent, #0f766e);
    --surface: var(--gut-skin-surface, light-dark(#fff, #171f23));
    --text: var(--gut-skin-text, light-dark(#18252c, #ecece8));
    --muted: color-mix(in oklab, var(--text) 74%, var(--surface));
    --line: color-mix(in oklab, var(--text) 15%, var(--surface));
    --ink: light-dark(oklch(from var(--accent) min(l, 0.46) c h), oklch(from var(--accent) max(l, 0.8) min(c, 0.1) h));
    --on-ink: light-dark(#fff, #10181c);
    --warn: light-dark(#b3261e, #ff9d94);
    --today: light-dark(#8a4b00, #f5b453);
    --call: light-dark(#b3261e, #d13a2f);
    --on-call: #fff;
    --tint: color-mix(in oklab, var(--accent) 14%, var(--surface));
    --care: color-mix(in oklab, var(--text) 6%, var(--surface));
    --now-band: color-mix(in oklab, #e5342a 8%, var(--surface));
    --today-band: color-mix(in oklab, #ff9d00 12%, var(--surface));
    --radius: var(--gut-skin-radius, 0.9em);
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
