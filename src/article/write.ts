/**
 * Writes HTML that comes through wherever text may be written: headings, paragraphs, lists, emphasis and links, without an
 * attribute but `href`, a class, a style or a blank line. Tables and `<details>` do not come through everywhere.
 */
import type { Shared } from '../core/needs.js';
import type { Certainty, Emergency, Numbers, Warned } from '../dataset/types.js';

export const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one] ?? '&quot;')
    .replace(/\s*\n\s*/g, ' ');

/** Only what a visitor can follow safely becomes a link. */
export const link = (href: string, text: string): string =>
  /^(https:|tel:|mailto:|sms:|\/(?![/\\]))/i.test(href)
    ? `<a href="${escaped(href)}">${escaped(text)}</a>`
    : escaped(text);

const strong = (text: string) => `<strong>${escaped(text)}</strong>`;

/** What an article may be told of the page that it is for: the settings of the tag by the names of its attributes. */
export type Settings = Readonly<Record<string, string>>;

interface Naming {
  hazards?: readonly string[] | undefined;
  numbers?: readonly Numbers[] | undefined;
}

export class Writer {
  readonly lines: string[] = [];
  /** The sources in the order in which they were first cited. */
  readonly cited: string[] = [];

  constructor(
    readonly data: Shared & Warned & { emergency?: readonly Emergency[] },
    /** Level of the first headings. */
    readonly level: number,
    /** Where the visitor would call. */
    readonly country: string | undefined,
  ) {}

  /** A heading, so many levels below the title. */
  head(depth: number, text: string) {
    const level = Math.min(this.level + depth, 6);
    this.lines.push(`<h${level}>${escaped(text)}</h${level}>`);
  }

  /** A paragraph; nothing for no text. */
  text(text: string | undefined, label = '') {
    if (text) this.raw(`${label && `${strong(`${label}:`)} `}${escaped(text)}`);
  }

  raw(html: string) {
    this.lines.push(`<p>${html}</p>`);
  }

  list(texts: readonly string[], tag: 'ul' | 'ol' = 'ul') {
    this.items(texts.map(escaped), tag);
  }

  items(items: readonly string[], tag: 'ul' | 'ol' = 'ul') {
    if (items.length) this.lines.push(`<${tag}>`, ...items.map((item) => `<li>${item}</li>`), `</${tag}>`);
  }

  /** The numbers of some sources in the list at the end. */
  cite(ids: readonly string[]): string {
    for (const id of ids) if (!this.cited.includes(id)) this.cited.push(id);
    return ids.length ? ` [${ids.map((id) => this.cited.indexOf(id) + 1).join(', ')}]` : '';
  }

  /** A statement with how sure it is, and where it is from. */
  graded(text: string, certainty: Certainty, ids: readonly string[]) {
    this.raw(`${escaped(text)} (${escaped(this.data.words.certainty[certainty])})${this.cite(ids)}`);
  }

  sure(certainty: Certainty, ids: readonly string[], of = '') {
    const { words } = this.data;
    const means = `${words.certainty[certainty]}. ${words.certaintyMeans[certainty]}`;
    this.raw(`${of && `${strong(of)} `}${escaped(means)}${this.cite(ids)}`);
  }

  /** The warnings of the medicines and foods that an entry names, and the numbers that it speaks of. */
  warn({ hazards = [], numbers = [] }: Naming) {
    for (const { name, warning, sources } of hazards.flatMap((id) => this.data.hazards[id] ?? []))
      this.raw(`${strong(`${name}:`)} ${escaped(warning)}${this.cite(sources)}`);
    if (numbers.includes('emergency')) this.call();
    if (numbers.includes('crisis')) this.talk();
  }

  /** Whom to call: the number of the visitor's country, or that of wherever somebody is. */
  call(all = this.data.emergency ?? []) {
    const { help } = this.data.words;
    const local = all.find(({ country, members }) => country === this.country || members?.includes(this.country ?? ''));
    if (!local) return this.text(help.callThere);
    this.raw(`${link(`tel:${local.number}`, help.call(local.number))} (${escaped(local.name)})`);
    this.text(local.note);
  }

  /** Crisis lines, that of the visitor's country alone where it has one. */
  talk(all = this.data.emergency ?? []) {
    const { help } = this.data.words;
    const local = all.find(({ country, crisis }) => crisis && country === this.country);
    if (!local) this.text(help.talkThere);
    const lines = (local ? [local] : all).flatMap(({ name, crisis }) =>
      crisis
        ? [
            `${escaped(name)}: ${link(`tel:${crisis.number.replace(/\s/g, '')}`, help.talk(crisis.name, crisis.number))}`,
          ]
        : [],
    );
    this.items(lines);
  }
}
