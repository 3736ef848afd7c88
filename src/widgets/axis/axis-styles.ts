import { cardStyles } from './axis-card-styles.js';
import { lineStyles } from './axis-line-styles.js';
import { pictureStyles } from './axis-picture-styles.js';

export const styles = [cardStyles, pictureStyles, lineStyles];
