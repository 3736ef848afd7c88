/** The sheet as elements. By hand: Lit stands on the core, and a widget in one file takes from the chunks what does not. */
import type { Reference } from '../../../dataset/types.js';
import type { HandoutWords } from '../../../i18n/handout/en.js';
import type { Way } from './handout-address.js';
import type { Code } from './handout-code.js';
import type { Content } from './handout-content.js';
import type { Line } from './handout-told.js';

export interface Sheet extends Content {
  language: string;
  direction: string;
  /** The clinic and its phone, as far as the page names them. */
  clinic: string;
  way: Way;
  /** Where the way can be scanned. */
  code?: Code | undefined;
  /** Whom to call, a line each. */
  calls: string[];
  /** The sources themselves. */
  cited: readonly Reference[];
  /** Who checked it, how old it is, when it was printed. */
  foot: string[];
  /** Above what to take care of. */
  caution: string;
}

type Part = Node | string | undefined;

export function sheetOf(home: Document, sheet: Sheet, t: HandoutWords): HTMLElement {
  const make = (tag: string, className: string, ...parts: readonly Part[]) => {
    const element = home.createElement(tag);
    if (className) element.className = className;
    for (const part of parts) {
      if (typeof part === 'string') element.appendChild(home.createTextNode(part));
      else if (part) element.appendChild(part);
    }
    return element;
  };
  const some = (tag: string, className: string, text: string) => (text ? make(tag, className, text) : undefined);
  const section = (className: string, title: string, ...parts: readonly Part[]) =>
    make('section', className, make('h2', '', title), ...parts);
  const lines = (title: string, all: readonly Line[], ...also: readonly Part[]) =>
    section(
      '',
      title,
      make(
        'ul',
        'points',
        ...all.map(({ label, text }) =>
          make('li', '', label && make('strong', '', /\?$/.test(label) ? `${label} ` : `${label}: `), text),
        ),
      ),
      ...also,
    );

  const way = () => {
    const { kind, address } = sheet.way;
    const where = some('p', 'address', address);
    if (where) where.dir = 'ltr';
    return make('div', 'way', sheet.code && drawn(sheet.code), make('p', '', t.way[kind]), where);
  };

  /** Outlines alone, given by attributes: a strict page takes no styles, and paper no pictures from elsewhere. */
  const drawn = ({ size, path }: Code) => {
    const space = 'http://www.w3.org/2000/svg';
    const svg = home.createElementNS(space, 'svg');
    svg.setAttribute('viewBox', `-4 -4 ${size + 8} ${size + 8}`); // four squares of quiet all round, as readers want
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', t.way.scan);
    svg.setAttribute('shape-rendering', 'crispEdges');
    svg.appendChild(home.createElementNS(space, 'path')).setAttribute('d', path);
    return svg;
  };

  /** Enough to find it: a DOI needs no title, and a page on the web is its own journal. The card has the rest. */
  const cited = ({ authors, title, journal, year, doi, url = '' }: Reference) => {
    const [first = '', ...more] = authors;
    const who = `${first.replace(/\.$/, '')}${more.length ? ` ${t.others}` : ''}`;
    const where = make('span', '', doi ? `doi.org/${doi}` : url.replace(/^https:\/\/(www\.)?/, ''));
    where.dir = 'ltr';
    const what = doi ? `${journal}, ` : make('cite', '', `${title}, `);
    return make('li', '', `${who}. `, what, year ? `${year}. ` : '', where);
  };

  const article = make(
    'article',
    'sheet',
    make(
      'header',
      '',
      make(
        'div',
        '',
        some('p', 'clinic', sheet.clinic),
        make('p', 'kind', sheet.kind),
        make('h1', '', sheet.title),
        make('p', '', sheet.lead),
      ),
      way(),
    ),
    make(
      'div',
      'columns',
      lines(t.known, sheet.known),
      lines(t.unknown, sheet.unknown),
      lines(sheet.caution, sheet.care),
      lines(t.doctor, sheet.signs, make('p', 'calls', [t.more, ...sheet.calls].join(' '))),
    ),
    section('ask', t.ask, make('ol', '', ...sheet.questions.map((question) => make('li', '', question)))),
    section('sources', t.sources, make('ol', '', ...sheet.cited.map(cited))),
    make('footer', '', ...sheet.foot.map((text) => some('p', '', text))),
  );
  article.lang = sheet.language;
  article.dir = sheet.direction;
  return article;
}
