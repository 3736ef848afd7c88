/** Tables in the letters of other programs. In a browser, since Node's own decoder reads Windows-1252 as Latin-1. */
import { expect } from 'chai';
import { decode } from '../../src/widgets/diary/diary-file-text.js';
import { readFile } from '../../src/widgets/diary/diary-files.js';
import { bring, enter, forget, lying, note, press, says, text, typed, words } from './diary-driver.js';
import { $$, show, until } from './support.js';

const { en } = text;
type Part = string | number[];
/** Bytes as they are, and ASCII. */
const bytes = (...parts: Part[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)),
  );
const HEAD = 'day,note\r\n2026-11-22,';

describe('a table of letters that do not say what they are', () => {
  const note = (...parts: Part[]) => {
    const read = decode(bytes(HEAD, ...parts));
    return 'text' in read ? [read.text.slice(HEAD.length), read.guessed] : read.broken;
  };

  it('is read as the west writes it, and not as Korean', () => {
    expect(note('it', [0x92], 's calm and I don', [0x92], 't itch')).to.deep.equal([
      'it’s calm and I don’t itch',
      true,
    ]);
    expect(note([0x93], 'quiet', [0x94], ' ', [0x96], ' caf', [0xe9], ', 20', [0xb0])).to.deep.equal([
      '“quiet” – café, 20°',
      true,
    ]);
    expect(note('Gr', [0xf6, 0xdf], 'e')).to.deep.equal(['Größe', true]);
  });

  it('is read as Korea writes it, with a rare syllable too', () => {
    expect(note([0xc5, 0xa9, 0xb8, 0xb2], ' ', [0x8c, 0x63, 0xbe, 0xe7])).to.deep.equal(['크림 똠양', true]);
  });

  it('needs no guess in UTF-8', () => {
    expect(note('it', [0xe2, 0x80, 0x99], 's')).to.deep.equal(['it’s', undefined]);
  });

  for (const [what, ...parts] of [
    ['Cyrillic', [0xca, 0xf0, 0xe0, 0xf1, 0xed, 0xe0, 0xff]],
    ['Japanese', [0x82, 0xa9, 0x82, 0xe4, 0x82, 0xa2]],
    ['Chinese', [0xb0, 0xfc, 0xd1, 0xf7], ' ', [0xca, 0xfd, 0x81, 0x41]],
    ['of an old Macintosh', 'it', [0xd5], 's'],
  ] as [string, ...Part[]][])
    it(`is refused with what to change: ${what}`, async () => {
      expect(await readFile(new Blob([bytes(HEAD, ...parts)]))).to.deep.equal({ broken: 'coding' });
    });

  it('is refused in UTF-16 without a mark, and where half a letter is missing', async () => {
    const wide = bytes(...[...HEAD, 'x'].map((letter) => [letter.charCodeAt(0), 0]));
    expect(await readFile(new Blob([wide]))).to.deep.equal({ broken: 'coding' });
    expect(await readFile(new Blob([bytes([0xff, 0xfe]), wide.slice(0, -1)]))).to.deep.equal({ broken: 'damaged' });
  });
});

describe('gut-skin-diary and files of other programs', () => {
  beforeEach(forget);
  after(forget);

  it('shows what it had to guess before anything is taken', async () => {
    const diary = await show('gut-skin-diary');
    await enter(diary);
    const today = new Date().toLocaleDateString('sv');
    await bring(diary, bytes(`day,skin,note\r\n${today},3,it`, [0x92], 's calm'), 'a.csv');
    expect(words(diary)).to.contain(en.guessed('it’s calm'));
    expect(await lying()).to.be.empty;
    await press(diary, en.add);
    await until(async () => (await lying()).length);
    expect((await lying())[0]).to.include({ note: 'it’s calm' });
    expect(typed(diary, 'note')).to.equal('it’s calm');
  });

  it('says nothing of it where nothing was guessed', async () => {
    const diary = await show('gut-skin-diary');
    await enter(diary);
    await bring(diary, '\uFEFFday,note\r\n2026-11-22,it’s', 'a.csv');
    expect(words(diary)).not.to.contain(en.guessed('it’s'));
  });

  it('names the row where it is not clear which number is the month', async () => {
    const diary = await show('gut-skin-diary');
    await enter(diary);
    await bring(diary, 'day;skin\r3/11/2026;3\r4/11/2026;4\r', 'a.csv');
    expect(words(diary)).to.contain(`${en.row(2)} ${en.dayOrder} ${en.found('3/11/2026')}`);
    expect(words(diary)).not.to.contain(en.dayBad);
    expect(await lying()).to.be.empty;
  });

  it('refuses letters that it can’t tell, and changes nothing', async () => {
    const diary = await show('gut-skin-diary');
    await enter(diary);
    await bring(diary, bytes(HEAD, [0xca, 0xf0, 0xe0, 0xf1]), 'a.csv');
    await says(diary, en.broken.coding);
    expect($$(diary, '[data-offer]')).to.be.empty;
  });

  it('lets no service read along in the note', async () => {
    const diary = await show('gut-skin-diary');
    await enter(diary);
    const field = await note(diary);
    expect(field.spellcheck).to.be.false;
    expect(field.getAttribute('writingsuggestions')).to.equal('false');
  });
});
