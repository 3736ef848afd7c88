/** What the warning signs and the numbers to call promise: that a screen shows them. */
import { holds } from './follow.js';
import type { Path, Report } from './paths.js';
import { files, shapes, type Dataset, type Text } from './schema.js';
import { isText } from './texts.js';
import { numbers } from './vocabulary.js';

type Kind = (typeof numbers)[number];

/** How a text speaks of a number, by language; a language that is not listed is left to its readers. */
const speaks: Record<Kind, Record<string, RegExp>> = {
  emergency: {
    en: /\bemergency (number|help|services?)\b|\bambulance\b|\b(call|dial|ring|phone) (911|999|112|119|000)\b/i,
    ko: /응급 ?(번호|전화|도움)|119|구급차/,
  },
  crisis: { en: /\bcrisis (help)?lines?\b|\bhelplines?\b/i, ko: /(위기|자살|생명의?) ?(예방 ?)?(상담 ?)?전화/ },
};

/** The languages in which a promised number is noticed. */
export const promising: readonly string[] = Object.keys(speaks.emergency);

/** Where a card shows the numbers that its entry names in `numbers`. */
const shown: readonly PropertyKey[] = files.filter((name) => holds(shapes[name], ({ calls }) => calls === true));

/** Every text with the `numbers` of the entry around it. */
function each(
  value: unknown,
  path: Path,
  named: readonly string[],
  visit: (text: Text, path: Path, named: readonly string[]) => void,
) {
  if (typeof value !== 'object' || value === null) return;
  if (isText(value)) return visit(value, path, named);
  const own = (value as { numbers?: readonly string[] }).numbers ?? named;
  for (const [key, child] of Object.entries(value))
    each(child, [...path, Array.isArray(value) ? Number(key) : key], own, visit);
}

/** A text that speaks of a number stands on a screen that shows it. */
function checkNumbers({ references: _, claims: __, glossary: ___, meta: ____, ...data }: Dataset, report: Report) {
  each(data, [], [], (text, path, named) => {
    for (const kind of numbers)
      for (const [language, word] of Object.entries(speaks[kind])) {
        const said = word.exec(text[language] ?? '')?.[0];
        if (!said || named.includes(kind)) continue;
        report(
          [...path, language],
          shown.includes(String(path[0]))
            ? `"${said}" promises a number: name it in the entry, "numbers": ["${kind}"], so that its card shows it`
            : `"${said}" promises a number, and no card of ${String(path[0])} shows one: say it in a warning sign (data/red-flags.json) and name that in "flags"`,
        );
      }
  });
  data['red-flags'].entries.forEach(
    ({ urgency, numbers: named = [] }, i) =>
      urgency === 'emergency' &&
      !named.includes('emergency') &&
      report(['red-flags', 'entries', i, 'numbers'], 'an emergency shows the number to call: "numbers": ["emergency"]'),
  );
}

/** The consultation card lists every sign but those that need a context: those must have one. */
function checkSigns(data: Dataset, report: Report) {
  const { items, combinations } = data.quiz;
  const told = new Set(
    [
      ...data.conditions.entries,
      ...data.procedures.entries,
      ...items.flatMap(({ answers }) => answers),
      ...combinations,
    ].flatMap(({ flags = [] }) => flags),
  );
  data['red-flags'].entries.forEach(
    ({ id, context }, i) =>
      context &&
      !told.has(id) &&
      report(
        ['red-flags', 'entries', i, 'context'],
        `no screen shows "${id}": the consultation card leaves out what needs a context, and no condition, procedure or answer of the quiz names it in "flags"`,
      ),
  );
}

/** Each country stands in one place, so that nobody is told two numbers. */
function checkCountries({ meta: { emergency } }: Dataset, report: Report) {
  const seen = new Set<string>();
  emergency.forEach(({ country, members = [], national = [] }, i) => {
    const at = (...path: PropertyKey[]) => ['meta', 'emergency', i, ...path];
    for (const [code, path] of [
      [country, at('country')],
      ...members.map((m, j) => [m, at('members', j)] as const),
    ] as const) {
      if (seen.has(code)) report(path, `"${code}" stands in the list twice`);
      seen.add(code);
    }
    national.forEach(
      (own, j) =>
        members.includes(own.country) ||
        report(at('national', j, 'country'), `"${own.country}" is no member of "${country}"`),
    );
  });
}

/** Reports every promise of a sign or a number that no screen keeps. */
export function checkPromises(data: Dataset, report: Report) {
  for (const check of [checkNumbers, checkSigns, checkCountries]) check(data, report);
}
