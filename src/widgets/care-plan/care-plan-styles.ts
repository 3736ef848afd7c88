import { chooserStyles } from './care-plan-chooser-styles.js';
import { planStyles } from './care-plan-plan-styles.js';
import { printStyles } from './care-plan-print-styles.js';

export const styles = [chooserStyles, planStyles, printStyles];
