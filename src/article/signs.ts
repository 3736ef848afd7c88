/** Warning signs by how soon a doctor should know, and what to do before a visit. */
import { idsOf } from '../core/checks.js';
import type { Emergency, RedFlag, Urgency } from '../dataset/types.js';
import type { CarePlanData } from '../widgets/care-plan/care-plan-data.js';
import { partsOf } from '../widgets/care-plan/care-plan-logic.js';
import type { ConditionData } from '../widgets/condition/condition-data.js';
import { signsOf } from '../widgets/condition/condition-logic.js';
import type { ConsultData } from '../widgets/consult/consult-data.js';
import { escaped, link, type Settings, type Writer } from './write.js';

/** Whom to call comes before what to call for. */
export function signs(w: Writer, depth: number, flags: readonly RedFlag[], emergency: readonly Emergency[]) {
  const { words } = w.data;
  for (const urgency of Object.keys(words.when) as Urgency[]) {
    const own = flags.filter((flag) => flag.urgency === urgency);
    if (!own.length) continue;
    w.head(depth, `${words.when[urgency]}: ${words.act[urgency]}`);
    const numbers = own.flatMap((flag) => flag.numbers ?? []);
    if (urgency === 'emergency' || numbers.includes('emergency')) w.call(emergency);
    if (numbers.includes('crisis')) w.talk(emergency);
    w.items(own.map(({ sign, action, sources }) => `${escaped(`${sign}. ${action}`)}${w.cite(sources)}`));
  }
}

export function condition(w: Writer, data: ConditionData, settings: Settings) {
  const { t } = data;
  const [id] = idsOf(settings['condition']);
  const one = data.entries.filter((entry) => entry.id === id);
  for (const entry of one.length ? one : data.entries) {
    w.head(1, entry.name);
    w.text(entry.what);
    w.head(2, t.firstLine);
    w.raw(`${escaped(entry.firstLine)}${w.cite(entry.firstLineSources)}`);
    w.text(entry.time, t.time);
    w.warn(entry);
    w.head(2, t.link);
    w.graded(entry.link, entry.linkCertainty, entry.sources);
    w.head(2, t.gutCare);
    w.graded(entry.gutCare, entry.gutCareCertainty, entry.sources);
    w.text(entry.instead, t.instead);
    w.head(2, t.doctor);
    signs(w, 3, signsOf(entry, data.flags.entries), data.flags.emergency);
    w.list(entry.seeDoctor);
  }
}

export function consult(w: Writer, data: ConsultData, { href = '', tel = '', label }: Settings) {
  const { t } = data;
  if (href) w.raw(link(href, label || t.consult));
  if (tel) w.raw(link(`tel:${tel.replace(/[^\d+]/g, '')}`, t.phone(tel)));
  signs(
    w,
    1,
    data.entries.filter((flag) => !flag.context),
    data.emergency,
  );
  w.text(t.more);
  w.head(1, t.bring);
  w.list(Object.values(t.bringList));
  w.head(1, t.ask);
  w.list(Object.values(t.askList));
}

export function carePlan(w: Writer, data: CarePlanData, settings: Settings) {
  const { t } = data;
  const ids = idsOf(settings['procedure']);
  const one = data.entries.filter((entry) => ids.includes(entry.id));
  w.text(t.rule);
  for (const entry of one.length ? one : data.entries) {
    w.head(1, entry.name);
    for (const { name, steps } of partsOf(entry, undefined)) {
      w.head(2, t.parts[name]);
      w.items(
        steps.map(
          ({ when, what, why, certainty, sources }) =>
            `<strong>${escaped(when)}:</strong> ${escaped(`${what} ${why} (${data.words.certainty[certainty]})`)}${w.cite(sources)}`,
        ),
      );
    }
    w.warn(entry);
    w.head(2, t.flags);
    const flags = entry.flags.flatMap((id) => data.flags.entries.filter((flag) => flag.id === id));
    signs(w, 3, flags, data.flags.emergency);
    w.head(2, t.evidence);
    w.graded(entry.evidence, entry.evidenceCertainty, entry.evidenceSources);
    w.head(2, t.unknown);
    w.list(entry.unknown);
    w.raw(`${escaped(data.words.sources(entry.unknownSources.length))}:${w.cite(entry.unknownSources)}`);
  }
}
