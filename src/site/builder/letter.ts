/** What others have to be told: a visitor, by the privacy policy, and whoever may add a script, by a letter. Pure. */
import type { BuilderTakeWords } from '../../i18n/builder-take/en.js';
import { hostOf } from './hosts.js';
import { policyOf } from './policy.js';
import { piecesOf, type Place } from './snippets.js';
import type { State } from './state.js';
import { about } from './widgets.js';

export function noticeOf({ widget }: State, t: BuilderTakeWords): string {
  const { keeps, booking } = about(widget);
  return [t.privacyAll, keeps && t.privacyDiary, booking && t.privacyBooking].filter(Boolean).join(' ');
}

/** Where the one who pastes the widget may not add the script. */
export const needsLetter = ({ host }: State) => hostOf(host).form === 'placeholder';

/** A letter that says what to add, and what that does; for the eyes of a person, so it is plain text. */
export function letterOf(state: State, place: Place, words: BuilderTakeWords): string {
  const { letter: t } = words;
  const script = piecesOf(state, place).find(({ part }) => part === 'head')?.code ?? '';
  const policy = [policyOf(state, place), ...(script.includes('<style') ? [words.policyStyle] : [])].join('\n');
  return [
    t.subject(place.title),
    t.hello,
    t.ask(place.title),
    t.files(place.version, place.base.address),
    `${t.script}\n${script}`,
    `${t.policy}\n${policy}`,
    `${t.privacy}\n${noticeOf(state, words)}`,
    t.does,
    t.doesNot,
    t.undo,
    t.thanks,
  ].join('\n\n');
}
