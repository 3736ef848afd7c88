/** Files of own content as an owner might write them, right and almost right: parts of the real dataset, put together anew. */
import fc from '../../chance.js';

type Thing = Record<string, unknown>;
/** The files of `data/` that an owner may speak of, and the references. */
export type Content = Record<string, { entries: readonly Thing[] }>;
const isText = (value: object) => typeof (value as { en?: unknown }).en === 'string';

const word = fc.constantFrom('Ours', 'Ask us', '우리', 'Harbour', 'A. B. C', '1 + 1');
/** A text of the owner's in one of the ways to write it, or one of the project's. */
const textLike = (text: Thing): fc.Arbitrary<unknown> => {
  const own = word.chain((a) => word.map((b) => `${a} ${b}.`));
  return fc.oneof(
    own,
    fc.record({ en: own, ko: own }, { requiredKeys: [] }).filter((map) => Object.keys(map).length > 0),
    own.map((added) => ({ en: `${String(text['en'])} ${added}`, ko: `${String(text['ko'])} ${added}` })),
    fc.constant(text),
  );
};
const editorial = /^(updated|reviewBy|reviewed|findings)$/;

/** Ids of the sources that a value cites. */
const cited = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, child]) => (/sources$/i.test(key) ? (child as string[]) : cited(child)));

/** A value like one of the dataset's: the same kind, with words of the owner's. */
function like(value: unknown, key: string, sources: readonly string[]): fc.Arbitrary<unknown> {
  if (/sources$/i.test(key)) return fc.subarray([...sources, 'own-one', 'own-two'], { minLength: 1, maxLength: 3 });
  if (Array.isArray(value)) {
    const items = value.map((item) => like(item, key, sources));
    return items.length
      ? fc.tuple(...items).chain((list) => fc.shuffledSubarray(list, { minLength: 1 }))
      : fc.constant(value);
  }
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  if (isText(value)) return textLike(value as Thing);
  const graded = Object.keys(value).filter((one) => /certainty$|sources$/i.test(one));
  return fc
    .tuple(
      fc.record(Object.fromEntries(Object.entries(value).map(([k, v]) => [k, like(v, k, sources)]))),
      fc.constantFrom('as it is', 'ungraded', 'ungraded', 'sources only'),
    )
    .map(([thing, how]) =>
      how === 'as it is'
        ? thing
        : Object.fromEntries(
            Object.entries(thing).filter(
              ([k]) => !graded.includes(k) || (how === 'sources only' && /sources$/i.test(k)),
            ),
          ),
    );
}

/** A change of a known entry, a new entry, or one taken away. */
function entryOf(entries: readonly Thing[]): fc.Arbitrary<Thing> {
  const sources = [...new Set(cited(entries))].slice(0, 5);
  const two = fc.tuple(fc.constantFrom(...entries), fc.constantFrom(...entries));
  return two.chain(([at, from]) => {
    const fields = Object.keys(from).filter((key) => key !== 'id' && !editorial.test(key));
    const change = fc
      .tuple(fc.subarray(fields, { minLength: 1, maxLength: 4 }), like(from, '', sources))
      .map(([some, thing]) => ({
        ...Object.fromEntries(Object.entries(thing as Thing).filter(([k]) => some.includes(k))),
        id: at['id'],
      }));
    const fresh = like(from, '', sources).map((thing) => ({ ...(thing as Thing), id: `own-${String(at['id'])}` }));
    return fc.oneof(
      { weight: 5, arbitrary: change },
      { weight: 3, arbitrary: fresh },
      { weight: 1, arbitrary: fc.constant({ id: at['id'], hidden: true }) },
    );
  });
}

/** Files that speak of one or two collections; they bring two sources, and cite these and bundled ones. */
export function filesFrom(content: Content, names: readonly string[]): fc.Arbitrary<Thing> {
  const [first, second] = content['references']?.entries ?? [];
  const references = [
    { ...first, id: 'own-one' },
    { ...second, id: 'own-two', people: 'Ours.' },
  ];
  const listOf = (name: string) => {
    const entry = entryOf(content[name]?.entries ?? []);
    const list = fc.uniqueArray(entry, { minLength: 1, maxLength: 2, selector: ({ id }) => id });
    return fc.oneof(
      list,
      list.map((entries) => ({ entries })),
    );
  };
  return fc
    .subarray([...names], { minLength: 1, maxLength: 2 })
    .chain((some) => fc.record(Object.fromEntries(some.map((name) => [name, listOf(name)]))))
    .map((file) => ({ ...file, references }));
}
