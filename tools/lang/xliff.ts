/** XLIFF 2.0, which translators' programs read: one file of the project as one of theirs, and back. */
import { DOMImplementation, DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';

const space = 'urn:oasis:names:tc:xliff:document:2.0';

export interface Unit {
  id: string;
  source: string;
  target?: string | undefined;
  /** Names in braces that stand for what is put in. */
  slots: readonly string[];
  notes: readonly { kind: string; says: string }[];
}
export interface UnitFile {
  /** `faq`, or `i18n.faq`. */
  id: string;
  /** The file of the project. */
  original: string;
  notes: readonly string[];
  units: readonly Unit[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function toXliff({ id, original, notes, units }: UnitFile, language: string): string {
  const doc = new DOMImplementation().createDocument(space, 'xliff');
  const add = (to: Element, name: string, attributes: Record<string, string> = {}, text = '') => {
    const made = doc.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text) made.appendChild(doc.createTextNode(text));
    to.appendChild(made);
    return made;
  };
  /** Slots are elements, which programs don't let anybody type over. */
  const say = (to: Element, text: string, slots: readonly string[]) => {
    const parts = slots.length ? text.split(new RegExp(`\\{(${slots.map(escaped).join('|')})\\}`)) : [text];
    parts.forEach((part, i) => {
      const again = parts.slice(0, i).filter((one, j) => j % 2 && one === part).length;
      if (i % 2) add(to, 'ph', { id: again ? `${part}-${again + 1}` : part, equiv: `{${part}}`, disp: `{${part}}` });
      else if (part) to.appendChild(doc.createTextNode(part));
    });
  };
  const root = doc.documentElement as Element;
  for (const [key, value] of Object.entries({ version: '2.0', srcLang: 'en', trgLang: language })) root.setAttribute(key, value); // prettier-ignore
  const file = add(root, 'file', { id, original });
  file.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  if (notes.length) {
    const box = add(file, 'notes');
    notes.forEach((note) => add(box, 'note', {}, note));
  }
  for (const unit of units) {
    const made = add(file, 'unit', { id: unit.id });
    if (unit.notes.length) {
      const box = add(made, 'notes');
      unit.notes.forEach(({ kind, says }) => add(box, 'note', { category: kind }, says));
    }
    const segment = add(made, 'segment', { state: unit.target === undefined ? 'initial' : 'translated' });
    say(add(segment, 'source'), unit.source, unit.slots);
    if (unit.target !== undefined) say(add(segment, 'target'), unit.target, [...unit.slots, ...slotsIn(unit.target)]);
  }
  const xml = new XMLSerializer().serializeToString(doc);
  const lines = xml.replace(/(<(?:file|notes|note|unit|segment|source|target)[ >])/g, '\n$1').replace(/(<\/(?:file|unit|notes|segment|xliff)>)/g, '\n$1'); // prettier-ignore
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines}\n`;
}

/** Names in braces. */
export const slotsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

export interface Returned {
  id: string;
  language: string;
  units: { id: string; source: string; target: string }[];
}

/** Says of a file why it can't be read. */
export class NotXliff extends Error {}

const elements = (node: Node, ...names: string[]) =>
  [...node.childNodes].filter((one): one is Element => one.nodeType === 1 && names.includes((one as Element).localName ?? '')); // prettier-ignore

/** What is said; an element that stands for a slot is its name in braces again. */
function saidIn(node: Node): string {
  return [...node.childNodes]
    .map((one) => {
      if (one.nodeType !== 1) return one.nodeType === 3 || one.nodeType === 4 ? (one.nodeValue ?? '') : '';
      const slot = one as Element;
      if (slot.localName !== 'ph') return saidIn(slot);
      return slot.getAttribute('equiv') || `{${(slot.getAttribute('id') ?? '').replace(/-\d+$/, '')}}`;
    })
    .join('');
}

export function fromXliff(text: string): Returned[] {
  if (/<!DOCTYPE/i.test(text)) throw new NotXliff('a translation file has no DOCTYPE');
  let doc: Document;
  try {
    doc = new DOMParser({
      onError: (_level, message) => {
        throw new NotXliff(message);
      },
    }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  } catch (error) {
    throw new NotXliff(`it is no XML: ${String((error as Error).message).split('\n')[0] ?? ''}`);
  }
  const root = doc.documentElement;
  const version = root?.getAttribute('version') ?? '';
  if (root?.localName !== 'xliff' || !version.startsWith('2.'))
    throw new NotXliff(`it is no XLIFF 2; given: <${root?.nodeName ?? ''}> version "${version}"`);
  const source = root.getAttribute('srcLang') ?? '';
  if (source !== 'en') throw new NotXliff(`it is translated from "${source}"; the texts are written in "en"`);
  return elements(root, 'file').map((file) => ({
    id: file.getAttribute('id') ?? '',
    language: root.getAttribute('trgLang') ?? '',
    units: [...file.getElementsByTagNameNS(space, 'unit')].map((unit) => {
      // A program may cut a text into sentences: they are put together again.
      const segments = elements(unit, 'segment', 'ignorable');
      const all = (name: string) => segments.map((one) => elements(one, name).map(saidIn).join('')).join('');
      const said = segments.every((one) => one.localName === 'ignorable' || elements(one, 'target').some((target) => saidIn(target).trim())); // prettier-ignore
      const target = segments.map((one) => elements(one, one.localName === 'ignorable' && !elements(one, 'target').length ? 'source' : 'target').map(saidIn).join('')).join(''); // prettier-ignore
      return { id: unit.getAttribute('id') ?? '', source: all('source'), target: said ? target : '' };
    }),
  }));
}
