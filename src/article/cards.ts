/** Questions, tips and statements as articles. */
import { idsOf } from '../core/checks.js';
import { chooseTips } from '../widgets/diet-tip/diet-tip-logic.js';
import type { DietTipData } from '../widgets/diet-tip/diet-tip-data.js';
import { chooseFacts } from '../widgets/fact/fact-logic.js';
import type { FactData } from '../widgets/fact/fact-data.js';
import { choose } from '../widgets/faq/faq-logic.js';
import type { FaqData } from '../widgets/faq/faq-data.js';
import type { Settings, Writer } from './write.js';

export function faq(w: Writer, data: FaqData, { ids, topic }: Settings) {
  for (const entry of choose(data.entries, { ids, topic })) {
    w.head(1, entry.question);
    w.text(entry.answer);
    w.warn(entry);
    w.text(entry.limits);
    w.text(entry.seeDoctor);
    w.sure(entry.certainty, entry.sources);
  }
}

/** An article stays what it is: where the widget shows another entry every day, it has the first ones. */
const day = 0;
const countOf = ({ count }: Settings) => Number(count) || 1;

export function dietTip(w: Writer, data: DietTipData, settings: Settings) {
  const { tip: t } = data.words;
  const { tip, condition } = settings;
  for (const entry of chooseTips(data.entries, { tips: idsOf(tip), condition, count: countOf(settings), day })) {
    w.head(1, entry.title);
    w.text(entry.why);
    w.head(2, t.try);
    w.list(entry.how);
    w.text(entry.caution, t.caution);
    w.warn(entry);
    w.text(entry.limits);
    w.sure(entry.certainty, entry.sources);
  }
}

export function fact(w: Writer, data: FactData, settings: Settings) {
  const { t } = data;
  for (const entry of chooseFacts(data.entries, { facts: idsOf(settings['fact']), count: countOf(settings), day })) {
    w.head(1, entry.statement);
    w.text(t.means[entry.verdict], t.verdict[entry.verdict]);
    w.text(entry.why);
    w.warn(entry);
    w.sure(entry.certainty, entry.sources);
  }
}
