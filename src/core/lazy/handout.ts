/** The handout of a card: brings what only it needs, and hands over what is the card's. */
import cited from 'virtual:gut-skin/cited';
import redFlags from 'virtual:gut-skin/load/red-flags';
import wordFiles from 'virtual:gut-skin/words/handout';
import { attempt } from '../attempt.js';
import { insideOf, settingOf, type Widget } from '../inside.js';
import { directionOf, load } from '../source.js';
import type { Given } from './handout/handout-sheet.js';

const sheet = () => import('./handout/handout-sheet.js');
const where = () => import('./emergency.js');

/** Prints it; `card`: as links to cards name it. Rejects where a file of it is lost. */
export async function handOut(widget: Widget, id: string, card: string) {
  const data = insideOf(widget).data as Given['data'];
  const { language, collection } = data.meta;
  const [{ printHandout }, { whereIs }, t, general, ...references] = await Promise.all([
    attempt(sheet),
    attempt(where),
    load(wordFiles, language),
    load(redFlags, language),
    load(cited[collection], language),
    load(cited['red-flags'], language),
  ]);
  const by = settingOf(widget, 'reviewedBy');
  const on = settingOf(widget, 'reviewedOn');
  printHandout(widget.ownerDocument, {
    data,
    id,
    card,
    general,
    references: references.flatMap(({ entries }) => entries),
    t,
    direction: directionOf(language),
    country: whereIs(widget, data),
    clinic: [settingOf(widget, 'clinic'), settingOf(widget, 'consultTel')],
    reviewed: by ? data.words.reviewed(by, on ? data.words.date(on) : '') : data.words.about.review,
  });
}
