/**
 * What a function of src/i18n says, read off its code and not guessed from calls: texts with slots, each behind the
 * conditions under which it is said. Who translates gets whole sentences, and who writes the file back keeps the conditions.
 */
import ts from 'typescript';

/** A piece of a text: what is said, or the code of what is put in. */
export type Piece = string | { code: string };
export type Said =
  | { is: 'text'; pieces: readonly Piece[] }
  | { is: 'choice'; test: string; yes: Said; no: Said }
  /** One of several by a number, such as the days of a week, and what is said past their end. */
  | { is: 'list'; by: string; items: readonly Said[]; rest: Said }
  /** All of them. */
  | { is: 'all'; items: readonly Said[] }
  /** One of several by the form that the language has for a number (src/i18n/counting.ts). */
  | { is: 'forms'; by: string; forms: Readonly<Record<string, Said>> };

/** A language has to say this in its own code: somebody who reads code writes it. */
export class Unreadable extends Error {}

const text = (...pieces: Piece[]): Said => ({ is: 'text', pieces: pieces.filter((piece) => piece !== '') });

/** The choices on the way to a text, and how they were made. */
export type Way = ReadonlyMap<string, boolean | number | string>;

/** The same with what becomes of each of its texts. */
export function map(said: Said, say: (pieces: readonly Piece[], way: Way) => Said, way: Way = new Map()): Said {
  const on = (one: Said, by: string, made: boolean | number | string) => map(one, say, new Map([...way, [by, made]]));
  if (said.is === 'text') return say(said.pieces, way);
  if (said.is === 'choice') return { ...said, yes: on(said.yes, said.test, true), no: on(said.no, said.test, false) };
  if (said.is === 'list')
    return { ...said, items: said.items.map((item, i) => on(item, said.by, i)), rest: on(said.rest, said.by, -1) };
  if (said.is === 'all') return { ...said, items: said.items.map((item, i) => on(item, '', i)) };
  const forms = Object.entries(said.forms).map(([form, one]) => [form, on(one, said.by, form)] as const);
  return { ...said, forms: Object.fromEntries(forms) };
}

/** The text at the end of a way; none where this language chooses by something else. */
export function at(said: Said | undefined, way: Way, form?: string): readonly Piece[] | undefined {
  if (said?.is === 'text') return said.pieces;
  if (said?.is === 'forms') return at(form ? said.forms[form] : undefined, way);
  if (!said) return undefined;
  const made = way.get(said.is === 'choice' ? said.test : said.is === 'list' ? said.by : '');
  if (made === undefined) return undefined;
  if (said.is === 'choice') return at(made ? said.yes : said.no, way, form);
  return at(said.is === 'list' && made === -1 ? said.rest : said.items[Number(made)], way, form);
}

/** One after the other. A choice inside of a sentence becomes a choice of sentences: no language is put together alike. */
const joined = (first: Said, second: Said): Said =>
  map(first, (before) => map(second, (after) => text(...before, ...after)));

/** Without choices that were made before. */
function settled(said: Said, known: ReadonlyMap<string, boolean> = new Map()): Said {
  if (said.is === 'list')
    return { ...said, items: said.items.map((item) => settled(item, known)), rest: settled(said.rest, known) };
  if (said.is !== 'choice') return said;
  const made = known.get(said.test);
  if (made !== undefined) return settled(made ? said.yes : said.no, known);
  const after = (answer: boolean) => settled(answer ? said.yes : said.no, new Map([...known, [said.test, answer]]));
  return { ...said, yes: after(true), no: after(false) };
}

/** Names → code, of what a helper of the file was called with; and the helpers themselves. */
export interface Scope {
  given: ReadonlyMap<string, string>;
  helpers: ReadonlyMap<string, ts.ArrowFunction>;
}

const codeOf = (node: ts.Node, { given }: Scope) =>
  [...given].reduce((code, [name, value]) => code.replace(new RegExp(`\\b${name}\\b`, 'g'), value), node.getText());

/** What is put in. A text that hides in its code would stay English; what asks the browser for a calendar has none. */
function slot(node: ts.Node, scope: Scope): Said {
  const code = codeOf(node, scope);
  if (/['"`]/.test(code) && !code.includes('Intl.')) throw new Unreadable(`a text stands in the code "${code}"`);
  return text({ code });
}

/** Calls to what src/i18n/counting.ts makes: `counted(count, { one: …, other: … })`. */
function counted(node: ts.CallExpression, scope: Scope): Said | undefined {
  const [by, forms] = node.arguments;
  if (node.expression.getText() !== 'counted' || !by || !forms || !ts.isObjectLiteralExpression(forms))
    return undefined;
  const said = forms.properties.flatMap((one) =>
    ts.isPropertyAssignment(one) ? [[one.name.getText(), saidBy(one.initializer, scope)] as const] : [],
  );
  return { is: 'forms', by: codeOf(by, scope), forms: Object.fromEntries(said) };
}

function saidBy(node: ts.Expression, scope: Scope): Said {
  const of = (part: ts.Expression) => saidBy(part, scope);
  if (ts.isParenthesizedExpression(node)) return of(node.expression);
  if (ts.isStringLiteralLike(node)) return text(node.text);
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce(
      (said, { expression, literal }) => joined(joined(said, of(expression)), text(literal.text)),
      text(node.head.text),
    );
  if (ts.isConditionalExpression(node))
    return { is: 'choice', test: codeOf(node.condition, scope), yes: of(node.whenTrue), no: of(node.whenFalse) };
  if (ts.isBinaryExpression(node)) {
    const { left, right } = node;
    const test = codeOf(left, scope);
    const sign = node.operatorToken.kind;
    if (sign === ts.SyntaxKind.PlusToken) return joined(of(left), of(right));
    if (sign === ts.SyntaxKind.BarBarToken) return { is: 'choice', test, yes: of(left), no: of(right) };
    if (sign === ts.SyntaxKind.AmpersandAmpersandToken) return { is: 'choice', test, yes: of(right), no: text() };
    if (sign === ts.SyntaxKind.QuestionQuestionToken && ts.isElementAccessExpression(left)) {
      const { expression: items, argumentExpression } = left;
      if (ts.isArrayLiteralExpression(items))
        return { is: 'list', by: codeOf(argumentExpression, scope), items: items.elements.map(of), rest: of(right) };
    }
  }
  if (ts.isCallExpression(node)) {
    const forms = counted(node, scope);
    const helper = scope.helpers.get(node.expression.getText());
    if (forms) return forms;
    if (helper && !ts.isBlock(helper.body)) {
      const given = helper.parameters.map(
        ({ name }, i) => [name.getText(), node.arguments[i] ? codeOf(node.arguments[i], scope) : 'undefined'] as const,
      );
      return saidBy(helper.body, { ...scope, given: new Map(given) });
    }
  }
  return slot(node, scope);
}

/** Reads what a function or a text of src/i18n says. */
export function read(node: ts.Expression, helpers: Scope['helpers']): Said {
  const body = ts.isArrowFunction(node) ? node.body : node;
  const scope = { given: new Map<string, string>(), helpers };
  if (ts.isBlock(body)) throw new Unreadable('it takes several steps');
  if (ts.isArrayLiteralExpression(body)) return { is: 'all', items: body.elements.map((item) => saidBy(item, scope)) };
  return settled(saidBy(body, scope));
}
