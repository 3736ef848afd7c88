import { cardStyles } from './axis-card-styles.js';
import { lineStyles } from './axis-line-styles.js';
import { narrowStyles } from './axis-narrow-styles.js';
import { pictureStyles } from './axis-picture-styles.js';
import { wideStyles } from './axis-wide-styles.js';

export const styles = [cardStyles, pictureStyles, lineStyles, narrowStyles, wideStyles];
