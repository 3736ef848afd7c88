/** Five faces for the eleven steps of the skin scale, and how each is drawn. The scale is what is stored. */
import { html, svg } from 'lit';

/** From the calmest skin to the worst. */
export const faces = ['very-calm', 'calm', 'so-so', 'bad', 'very-bad'] as const;
export type Face = (typeof faces)[number];

/** The last step that each face stands for; the middle has three. */
const last = [1, 3, 6, 8, 10];
/** The step that a face is stored as: the middle ones of five, all as far apart. */
export const stepOf = (face: Face) => 2 * faces.indexOf(face) + 1;
/** The face of a step, or of a mean of some. */
export const faceOf = (step: number): Face => faces[last.findIndex((most) => step <= most + 0.5)] ?? 'very-bad';

const eyes = 'M9 9.5v.01M15 9.5v.01';
const strokes: Record<Face, string> = {
  'very-calm': 'M7.5 10q1.25-1.6 2.5 0M14 10q1.25-1.6 2.5 0M7.5 13.8q4.5 4.8 9 0',
  calm: `${eyes}M8 14.3q4 3.2 8 0`,
  'so-so': `${eyes}M8.2 15h7.6`,
  bad: `${eyes}M8 16.6q4-3.4 8 0`,
  'very-bad': 'M7.6 8.2 10 9.6M16.4 8.2 14 9.6M9 11.3v.01M15 11.3v.01M7.6 17.2q4.4-5 8.8 0',
};

/** A face, or an empty place where there is none; the word stands beside it. */
export const drawn = (face?: Face) =>
  html`<svg class=${face ? 'face' : 'face empty'} viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10" />
    ${face && svg`<path d=${strokes[face]} />`}
  </svg>`;
