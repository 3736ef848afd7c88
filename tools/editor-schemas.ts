/**
 * A JSON Schema for each file of `data/`, so that an editor completes and explains while somebody types. The shape comes
 * from src/dataset/collections, what a field means from the comments there: no page has to load either.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import * as z from 'zod/mini';
import { gradesOf } from '../src/dataset/grades.js';
import * as parts from '../src/dataset/parts.js';
import { fileSchemas, files } from '../src/dataset/schema.js';

/** What means the same wherever it stands. */
const everywhere: Record<string, string> = {
  id: 'Lower-case letters, figures and single hyphens. Pages name entries by it: once published it stays.',
  certainty:
    'How sure an effect on people’s skin is, in the words of GRADE. Above "low" needs a meta-analysis, a systematic review, a guideline or two trials among the sources. "not-graded" is for plain advice.',
  claim:
    'Id of the claim of data/claims.json that this says. It stands in the place of a grade: the claim’s own counts, so that one claim has one grade.',
  direction: 'What the studies saw.',
  contains: 'What it speaks of, so that the quiz can hide it from somebody whom it could harm.',
  conditions: 'Ids of data/conditions.json or data/subjects.json.',
  hazards: 'Ids of data/hazards.json: what the texts name that can harm. Its warning is shown on the card.',
  related: 'Entries that speak of the same thing, each as "collection/id". Named by one of the two, it holds for both.',
  sources: 'Ids of data/references.json. Every figure in the texts stands in the findings of one of them.',
  updated: 'The day of the last change, YYYY-MM-DD.',
  reviewBy: 'The day from which somebody should look at it again.',
  reviewed: 'Who read it and when; null until a named clinician has.',
};

/** Comments above properties by name, in a file of `src/dataset/`; a name with two different comments in one file has none. */
function comments(file: string): Map<string, string> {
  const text = readFileSync(new URL(`../src/dataset/${file}.ts`, import.meta.url), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = new Map<string, string>();
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const [range] = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
      const comment = range ? text.slice(range.pos, range.end) : '';
      const name = node.name.getText(tree);
      if (comment.startsWith('/**')) {
        const said = comment
          .replace(/^\/\*\*|\*\/$/g, '')
          .replace(/\n\s*\* ?/g, ' ')
          .trim();
        found.set(name, found.has(name) && found.get(name) !== said ? '' : said);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const drawn = comments('figure');

type Schema = { [keyword: string]: unknown };
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts a description beside each property that has one. */
function describe(schema: Schema, of: (name: string) => string | undefined) {
  for (const [name, property] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
    const description = of(name);
    if (description) property['description'] = description;
  }
  for (const child of Object.values(schema))
    if (Array.isArray(child)) child.filter(isSchema).forEach((one) => describe(one, of));
    else if (isSchema(child)) describe(child, of);
  // A picture is described where it is declared: its names are those of other things elsewhere.
  const { figure } = (schema['properties'] ?? {}) as Record<string, Schema>;
  if (figure) describe(figure, (name) => drawn.get(name) ?? everywhere[name]);
}

/** Where a grade stands, the name of a claim may stand in its place (src/dataset/grades.ts): one of them, never both. */
function nameable(of: z.core.$ZodType, schema: Schema) {
  const grades = gradesOf(of);
  const { properties, required } = schema as { properties?: Schema; required?: string[] };
  if (!properties || !required || !grades.length) return;
  schema['required'] = required.filter((name) => !grades.some(([grade]) => grade === name));
  schema['allOf'] = grades.map(([grade, claim]) => {
    properties[claim] = { description: everywhere['claim'], $ref: '#/$defs/id' };
    return { oneOf: [{ required: [grade] }, { required: [claim] }] };
  });
}

/** Parts that stand in every file are written once in each. */
const shared = z.registry<{ id: string }>();
for (const [name, part] of Object.entries({
  id: parts.id,
  date: parts.date,
  plain: parts.plain,
  sources: parts.sources,
}))
  shared.add(part, { id: name });

/** File name → schema, for `data/schema/`. */
export function editorSchemas(languages: readonly string[], begun: readonly string[] = []): Map<string, Schema> {
  const schemas = fileSchemas(languages, begun);
  return new Map(
    files.map((name) => {
      const schema = z.toJSONSchema(schemas[name], {
        target: 'draft-2020-12',
        metadata: shared,
        override: ({ zodSchema, jsonSchema }) => nameable(zodSchema, jsonSchema as Schema),
      }) as Schema;
      const own = comments(`collections/${name}`);
      describe(schema, (property) => own.get(property) ?? everywhere[property]);
      const { $schema, ...rest } = schema;
      return [`${name}.schema.json`, { $schema, title: `data/${name}.json`, ...rest }];
    }),
  );
}

/** As it is written: stable, so that a diff shows what changed. */
export const printed = (schema: Schema) => JSON.stringify(schema, null, 1) + '\n';
