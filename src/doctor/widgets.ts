/** The tags and placeholders of a page: whether there are such, and whether their settings are what they may be. */
import { idsOf, isoDate, type Check } from '../core/checks.js';
import { countryCode } from '../core/lazy/country.js';
import { harmful, meant, nearest } from '../core/lazy/complaint.js';
import { phone } from '../pieces/addresses.js';
import { finding, type Finding } from './finding.js';
import { namesOf, settingsOf, type Known, type KnownSetting } from './known.js';
import { attribute, curly, placeOf, type Element, type Page } from './page.js';

export interface Widget {
  element: Element;
  /** Whether it is a placeholder. */
  held: boolean;
  /** What it calls itself, and the tag that it is or was meant to be. */
  given: string;
  tag: string;
}

const ours = /^gut[-_]?skin(?![a-z])/;
const mark = 'data-gut-skin';

/** Everything that was meant as one of ours. */
export function widgetsOf(page: Page, known: Known): Widget[] {
  const names = namesOf(known);
  return page.elements.flatMap((element): Widget[] => {
    const { tagName } = element;
    if (ours.test(tagName))
      return [{ element, held: false, given: tagName, tag: nearest(tagName, Object.keys(known.tags)) }];
    const name = element.attrs.find((one) => one.name === mark || /^data-gut[-_]?skin$/.test(one.name));
    if (!name) return [];
    const wanted = name.value
      .trim()
      .toLowerCase()
      .replace(/^gut-skin-/, '');
    return [{ element, held: true, given: name.value, tag: `gut-skin-${nearest(wanted, names)}` }];
  });
}

function nameOf({ element, held, given, tag }: Widget, known: Known): Finding[] {
  const at = placeOf(element);
  const tags = Object.keys(known.tags);
  if (!held) return tags.includes(given) ? [] : [finding('tag-unknown', at, given, { allowed: tags, near: tag })];
  if (attribute(element, mark) === undefined)
    return [finding('placeholder-misspelt', at, element.tagName, { allowed: [mark], near: mark })];
  const names = namesOf(known);
  const wanted = given
    .trim()
    .toLowerCase()
    .replace(/^gut-skin-/, '');
  if (names.includes(wanted)) return [];
  return [finding('placeholder-unknown', at, given, { allowed: names, near: tag.replace('gut-skin-', '') })];
}

/** They are a part of the value to the parser, or of a name, and the blanks between them its end. */
const smart = new RegExp(curly);
const atEnds = new RegExp(`^${curly}|${curly}$`);

/** Forms that can be read without a page around. */
const forms: readonly Check[] = [isoDate, phone, countryCode];

function checkValue(
  setting: KnownSetting,
  value: string,
): (Partial<Pick<Finding, 'near' | 'allowed'>> & { wrong?: string })[] {
  const { kind, known, ids, name } = setting;
  const given = value.trim();
  if (!given || kind === 'flag') return [];
  if (kind === 'choice') {
    const spelt = known.some((one) => isNaN(Number(one)));
    return known.includes(given) ? [] : [{ allowed: known, ...(spelt && { near: nearest(given, known) }) }];
  }
  if (kind === 'ids') {
    const named = known[0] === 'an id' ? [given] : idsOf(given);
    return (ids ? named.filter((id) => !ids.includes(id)) : []).map((id) => ({
      wrong: id,
      allowed: ids ?? [],
      near: nearest(id, ids ?? []),
    }));
  }
  if (/^(consult-)?href$/.test(name) && /^(javascript|data|vbscript):/i.test(given)) return [{ allowed: known }];
  return forms.some((form) => form.known[0] === known[0] && form.parse(given) === undefined)
    ? [{ allowed: known }]
    : [];
}

/** Of every element, or of a framework that writes them: nothing that we could say anything about. */
const general =
  /^(id|class|style|title|dir|slot|part|hidden|tabindex|role|is|nonce|translate|loading|inert|key|ref|xmlns|on.*|aria-.*|data-.*|client:.*|v-.*|ng-.*|x-.*|_ng.*|[^a-z].*)$/;

/** One attribute under the name of the setting it stands for; `bare` is that name as it is written. */
function checkSetting({ element, held, tag }: Widget, known: Known, name: string, value: string): Finding[] {
  const settings = settingsOf(known, tag);
  const names = settings.map((one) => one.name);
  const at = placeOf(element, name);
  const bare = held ? name.slice('data-'.length) : name;
  const setting = settings.find((one) => one.name === bare);
  const said = { tag, allowed: names };
  if (setting)
    return checkValue(setting, value).map(({ wrong = value.trim(), ...more }) =>
      finding(setting.kind === 'ids' ? 'id-unknown' : 'value-unknown', at, `${name}="${wrong}"`, { tag, ...more }),
    );
  if (held && bare === 'loading') return [];
  if (held && harmful.test(bare)) return [finding('placeholder-harmful', at, name, said)];
  const camel = names.find((one) => one !== bare && one.replaceAll('-', '') === bare.replaceAll('-', ''));
  if (camel) return [finding('attribute-camel', at, name, { ...said, near: held ? `data-${camel}` : camel })];
  // On a tag of ours everything was meant for it; on a placeholder a page builder may have left what it likes.
  const near = meant(bare, names, held ? 4 : 2);
  if (held && !near) return [];
  return [finding('attribute-unknown', at, name, { ...said, ...(near && { near: held ? `data-${near}` : near }) })];
}

function checkSettings(widget: Widget, known: Known): Finding[] {
  const { element, held, tag } = widget;
  const written = element.attrs.filter(({ name }) => !/^data-gut[-_]?skin$/.test(name));
  const curly = written.find(({ name, value }) => smart.test(name) || atEnds.test(value.trim()));
  // One that holds them is two or three to the parser: what they seem to be is nothing to speak of.
  if (curly) return [finding('smart-quotes', placeOf(element, curly.name), `${curly.name}="${curly.value}"`, { tag })];
  const names = settingsOf(known, tag).map(({ name }) => name);
  return written.flatMap(({ name, value }) => {
    if (held && names.includes(name) && !general.test(name) && name !== 'lang')
      return [finding('attribute-without-data', placeOf(element, name), name, { tag, near: `data-${name}` })];
    const counts = held ? name.startsWith('data-') : names.includes(name) || !general.test(name);
    return counts ? checkSetting(widget, known, name, value) : [];
  });
}

export const checkWidgets = (widgets: readonly Widget[], known: Known): Finding[] =>
  widgets.flatMap((widget) => [...nameOf(widget, known), ...checkSettings(widget, known)]);
