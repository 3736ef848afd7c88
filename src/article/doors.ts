/** The axis, and what there is to say of a quiz and a diary before anybody begins. */
import { idsOf } from '../core/checks.js';
import type { AxisData } from '../widgets/axis/axis-data.js';
import type { DiaryData } from '../widgets/diary/diary-data.js';
import type { QuizData } from '../widgets/quiz/quiz-data.js';
import { escaped, type Settings, type Writer } from './write.js';

export function axis(w: Writer, data: AxisData, settings: Settings) {
  const { t } = data;
  const [id] = idsOf(settings['pathway']);
  const one = data.entries.filter((entry) => entry.id === id);
  w.text(t.intro);
  for (const entry of one.length ? one : data.entries) {
    w.head(1, entry.name);
    w.text(entry.summary);
    w.head(2, t.known);
    w.list(entry.known);
    w.head(2, t.unknown);
    w.list(entry.unknown);
    w.text(entry.twoWay, t.way[entry.way]);
    w.warn(entry);
    w.sure(entry.certainty, entry.sources);
  }
}

export function quiz(w: Writer, data: QuizData) {
  const { quiz: content, t } = data;
  w.text(content.lead);
  for (const { name, text } of content.door) w.text(text, name);
  w.head(1, t.before);
  w.list(content.before);
  w.head(1, t.unknown);
  w.items(content.unknown.map((line, i) => `${escaped(line)}${i ? '' : w.cite(content.sources)}`));
}

export function diary(w: Writer, { t }: DiaryData, { weeks }: Settings) {
  w.text(t.lead(Number(weeks) || 12));
  w.head(1, t.before);
  w.text(t.whatSays, t.what);
  w.text(t.whereSays, t.where);
  w.text(t.whoSays, t.who);
  w.text(t.goneSays, t.gone);
  w.text(t.shutSays, t.shut);
}
