/** A picture for each widget. */
import type { TemplateResult } from 'lit';
import axis from 'virtual:gut-skin/icon/waypoints';
import calendar from 'virtual:gut-skin/icon/calendar-days';
import condition from 'virtual:gut-skin/icon/scan-face';
import consult from 'virtual:gut-skin/icon/stethoscope';
import diary from 'virtual:gut-skin/icon/notebook-pen';
import evidence from 'virtual:gut-skin/icon/table-2';
import fact from 'virtual:gut-skin/icon/lightbulb';
import faq from 'virtual:gut-skin/icon/message-circle-question-mark';
import nutrient from 'virtual:gut-skin/icon/carrot';
import quiz from 'virtual:gut-skin/icon/clipboard-check';
import strain from 'virtual:gut-skin/icon/microscope';
import tip from 'virtual:gut-skin/icon/salad';
import type { WidgetName } from './widgets.js';

export const icons: Record<WidgetName, TemplateResult> = {
  axis,
  'care-plan': calendar,
  condition,
  consult,
  diary,
  'diet-tip': tip,
  evidence,
  fact,
  faq,
  nutrient,
  quiz,
  strain,
};
