/** Each card as Markdown: with all that its widget says, how sure it is, and where it is from. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Print } from '../../src/changes/changes.js';
import { namedIn } from '../../src/dataset/follow.js';
import { cardsOf } from '../../src/dataset/related.js';
import { entryShapes, type FileName } from '../../src/dataset/schema.js';
import type { Certainty, Text } from '../../src/dataset/types.js';
import { cardFiles, plain } from '../../tools/cards/markdown.js';
import { editionOf } from '../../tools/changes/print.js';
import { data, textsIn } from './helpers/data.js';
import { folders } from './helpers/words.js';

const { entries: prints } = editionOf(data, data.meta.updated);
const cards = new Map(await cardFiles(data, prints));
const { languages } = data.meta;
const each = [...cardsOf(data)].flatMap((card) => languages.map((language) => ({ card, language })));
const entryOf = (card: string) => {
  const [file, id] = card.split('/') as [FileName, string];
  const entry = (data[file] as { entries: { id: string; updated: string }[] }).entries.find((one) => one.id === id);
  assert.ok(entry);
  return { file, entry };
};
const textOf = (file: string) => cards.get(file) ?? assert.fail(`${file} is not there`);
/** What stands on no card: what nobody reads, the groups of a picture, of whom a sentence speaks, and other names of a strain. */
const aside = /\.search$|\.figure\.(?!sentence)|\.label$|\.place$|organisms\./;

describe('the cards as Markdown', () => {
  it('are there for every card in every language, and nothing else is', () => {
    assert.deepEqual([...cards.keys()].sort(), each.map(({ card, language }) => `cards/${card}.${language}.md`).sort());
  });

  it('say all that the card says', () => {
    for (const { card, language } of each) {
      const { file, entry } = entryOf(card);
      const said = textOf(`cards/${card}.${language}.md`);
      for (const { path, text } of textsIn(entry, file))
        if (!aside.test(`.${path}`)) {
          const wanted = plain((text as Text)[language] ?? '').replace(/\.$/, '');
          assert.ok(said.includes(wanted), `${card} ${language} ${path}: ${wanted}`);
        }
    }
  });

  it('say how sure it is, once for each grade, and what that means', () => {
    for (const { card, language } of each) {
      const said = textOf(`cards/${card}.${language}.md`);
      const base = folders['base']?.[language] as unknown as {
        certainty: Record<Certainty, string>;
        certaintyMeans: Record<Certainty, string>;
      };
      for (const grade of Object.values((prints[card] as Print).grades ?? {}) as Certainty[]) {
        assert.ok(said.includes(`**${base.certainty[grade]}.**`), `${card} ${language}`);
        assert.ok(said.includes(base.certaintyMeans[grade]), `${card} ${language}`);
      }
    }
  });

  it('carry the warnings of what they name, and what the signs ask for', () => {
    for (const { card, language } of each) {
      const { file, entry } = entryOf(card);
      const said = textOf(`cards/${card}.${language}.md`);
      for (const id of namedIn('hazards', entryShapes[file], entry))
        assert.ok(
          said.includes(plain(data.hazards.entries.find((one) => one.id === id)?.warning[language] ?? 'no')),
          `${card} ${id}`,
        );
      for (const id of namedIn('flags', entryShapes[file], entry))
        assert.ok(
          said.includes(plain(data['red-flags'].entries.find((one) => one.id === id)?.action[language] ?? 'no')),
          `${card} ${id}`,
        );
    }
  });

  it('list every source with its address, and the day', () => {
    for (const { card, language } of each) {
      const { file, entry } = entryOf(card);
      const said = textOf(`cards/${card}.${language}.md`);
      for (const id of (prints[card] as Print).sources ?? []) {
        const { doi, url = '' } = data.references.entries.find((one) => one.id === id) ?? {};
        assert.ok(said.includes(`<${doi ? `https://doi.org/${doi}` : url}>`), `${card} ${id}`);
      }
      assert.ok(namedIn('references', entryShapes[file], entry).length);
      assert.match(said, new RegExp(`^updated: "${entry.updated}"$`, 'm'));
      assert.ok(said.includes(plain(data.meta.review[language] ?? 'no')));
      assert.equal(said.match(/^# /gm)?.length, 1);
    }
  });

  it('give the numbers that they promise', () => {
    const promised = (['faq', 'diet-tips'] as const).flatMap((name) =>
      data[name].entries.flatMap(({ id, numbers = [] }) => numbers.map((kind) => ({ card: `${name}/${id}`, kind }))),
    );
    assert.ok(promised.length);
    for (const { card, kind } of promised)
      assert.match(textOf(`cards/${card}.en.md`), kind === 'crisis' ? /Samaritans, 116 123/ : /South Korea: 119/, card);
  });

  it('hold nothing that only a page needs, and nothing undefined', () => {
    for (const [file, text] of cards)
      assert.doesNotMatch(text, /[\u00a0\u2060]|undefined|\[object|<\/?[a-z]+>|\n{3}/, file);
  });

  it('take no text for Markdown', () => {
    assert.equal(plain('*a* _b_ `c` [d](e) <f> \\'), '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\\\');
    assert.equal(plain('# one'), '\\# one');
    assert.equal(plain('- one'), '\\- one');
    assert.equal(plain('10\u00a0mg 2\u2060–6'), '10 mg 2–6');
  });
});
