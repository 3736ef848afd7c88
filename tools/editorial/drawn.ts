/** Pictures of figures: what is drawn stands in the sentence that is read out in its place. */
import { marked } from '../../src/dataset/follow.js';
import { at } from '../../src/dataset/paths.js';
import { files, shapes } from '../../src/dataset/schema.js';
import type { Dataset, Text } from '../../src/dataset/types.js';
import { figuresIn, legible } from './figures.js';
import type { Finding, Spot } from './passages.js';

/** A picture as the data has it. */
interface Drawn extends Spot {
  figure: { kind: string; groups: { value: number }[]; n: number; sources: string[]; sentence: Text };
}

/** All of the dataset. */
export const drawnIn = (data: Dataset): Drawn[] =>
  files.flatMap((file) =>
    [...marked('drawn', shapes[file], data[file])].map(({ value, path }) => {
      // `strains lpl-cjlp133.studies.0.figure`: with the id of the entry, as in the places of texts.
      const [, , ...rest] = path as (string | number)[];
      const { id } = at(data[file], path.slice(0, 2)) as { id: string };
      return {
        file,
        path: path as Spot['path'],
        place: `${file} ${[id, ...rest].join('.')}`,
        figure: value as Drawn['figure'],
      };
    }),
  );

/** The numbers that are drawn, each with where it stands. */
export const numbersOf = ({ file, path, place, figure: { groups, n, sources } }: Drawn) =>
  [...groups.map(({ value }, i) => [['groups', i, 'value'], value] as const), [['n'], n] as const].map(
    ([way, value]) => ({
      file,
      path: [...path, ...way],
      place: `${place}.${way.join('.')}`,
      value,
      sources,
    }),
  );

/** Every drawn number that the sentence of a language keeps to itself. */
export function checkDrawn(data: Dataset): Finding[] {
  return drawnIn(data).flatMap((one) =>
    numbersOf(one).flatMap(({ file, path, place, value }) =>
      Object.entries(one.figure.sentence)
        .filter(([language]) => legible.includes(language))
        .filter(([, said]) => !figuresIn(said).some((figure) => figure.value === value))
        .map(([language]) => ({
          file,
          path,
          place,
          message: `${value} is drawn and not said: the sentence (${language}) is all that some visitors get`,
        })),
    ),
  );
}
