import type { CSSResultArray } from 'lit';
import { bylineStyles } from '../pieces/byline.js';
import { certaintyStyles } from '../pieces/certainty.js';
import { disclosureStyles } from '../pieces/disclosure.js';
import { headingStyles } from '../pieces/heading.js';
import { iconStyles } from '../pieces/icons.js';
import { onwardStyles } from '../pieces/onward.js';
import { sourceStyles } from '../pieces/sources.js';
import { placeStyles } from './fallback.js';
import { host } from './host.js';
import { tokens } from './tokens.js';

/** What every widget wears: the tokens, the shared vocabulary, and the looks of the pieces that all show. */
export const base: CSSResultArray = [
  tokens,
  host,
  iconStyles,
  disclosureStyles,
  headingStyles,
  certaintyStyles,
  sourceStyles,
  onwardStyles,
  bylineStyles,
  placeStyles,
];
