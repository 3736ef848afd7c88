import { barStyles } from './care-plan-bar-styles.js';
import { chooserStyles } from './care-plan-chooser-styles.js';
import { headStyles } from './care-plan-head-styles.js';
import { lineStyles } from './care-plan-line-styles.js';
import { planStyles } from './care-plan-plan-styles.js';
import { printStyles } from './care-plan-print-styles.js';

export const styles = [chooserStyles, planStyles, headStyles, barStyles, lineStyles, printStyles];
