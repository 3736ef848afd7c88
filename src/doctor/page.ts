/** A page as a browser's parser understands it, with the places where things stand. No browser needed. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

export interface Place {
  line: number;
  column: number;
}

/** What is known of a page besides its text: where it was got, the policies that came with it, and where its library should be. */
export interface Around {
  address?: string;
  policies?: readonly string[];
  /** Ends in a slash. */
  folder?: string;
}

export interface Page {
  html: string;
  /** All of them in the order of the page, those of templates too. */
  elements: readonly Element[];
  texts: readonly Text[];
  errors: readonly ParserError[];
  /** Whether it is a whole page, not a part that somebody copied. */
  whole: boolean;
  /** What addresses on it are relative to; undefined where nobody knows. */
  address: URL | undefined;
  /** Its content security policies. */
  policies: readonly string[];
}

function walk(root: Parent) {
  const elements: Element[] = [];
  const texts: Text[] = [];
  const waiting = [...root.childNodes].reverse(); // no recursion: a page may be as deep as it likes
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (tree.isTextNode(node)) texts.push(node);
    if (!tree.isElementNode(node)) continue;
    elements.push(node);
    const inside: Parent = 'content' in node ? node.content : node;
    for (let i = inside.childNodes.length - 1; i >= 0; i--) waiting.push(inside.childNodes[i] as Node);
  }
  return { elements, texts };
}

/** Quotation marks of a word processor, for a pattern. */
export const curly = '[“”„‟″«»＂]';

export function addressOf(given: string, base?: URL): URL | undefined {
  try {
    return new URL(given, base);
  } catch {
    return undefined;
  }
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** Where an element begins, or one of its attributes; what the parser made up itself is at the beginning. */
export function placeOf(node: Element | Text, name?: string): Place {
  const location = node.sourceCodeLocation;
  const attrs = location && 'attrs' in location ? location.attrs : undefined;
  const { startLine = 1, startCol = 1 } = (name !== undefined && attrs?.[name]) || (location ?? {});
  return { line: startLine, column: startCol };
}

/** The elements around one, the nearest first. */
export function* around(node: Element | Text): Generator<Element> {
  for (let at: Parent | null = node.parentNode; at; at = 'parentNode' in at ? at.parentNode : null)
    if (tree.isElementNode(at)) yield at;
}

/** Everything inside an element, in order. */
export const inside = (outer: Element): Element[] => walk(outer).elements;

export const textOf = (element: Element): string =>
  element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');

/** Whether the start tag had a fault of that kind. */
export function hasFault({ errors }: Page, { sourceCodeLocation: at }: Element, code: string): boolean {
  const { startOffset = 0, endOffset = 0 } = at?.startTag ?? {};
  return errors.some(
    (error) => `${error.code}` === code && error.startOffset >= startOffset && error.startOffset < endOffset,
  );
}

export function readPage(html: string, { address, policies = [] }: Around = {}): Page {
  const errors: ParserError[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: (error) => errors.push(error),
  });
  const { elements, texts } = walk(document);
  const metas = elements.filter(
    (one) => one.tagName === 'meta' && attribute(one, 'http-equiv')?.trim().toLowerCase() === 'content-security-policy',
  );
  const own = address === undefined ? undefined : addressOf(address);
  const base = elements.flatMap((one) => (one.tagName === 'base' ? (attribute(one, 'href') ?? []) : []))[0];
  return {
    html,
    elements,
    texts,
    errors,
    whole: elements.some(({ tagName, sourceCodeLocation }) => tagName === 'html' && sourceCodeLocation),
    address: base === undefined ? own : (addressOf(base, own) ?? own),
    policies: [...policies, ...metas.map((one) => attribute(one, 'content') ?? '')],
  };
}
