/** The diary and its store when things are not as they should be: other windows, other versions, no room, no right. */
import { expect } from 'chai';
import { door } from '../../src/widgets/diary/diary-door.js';
import type { Hears } from '../../src/widgets/diary/diary-shelf.js';
import type { GutSkinDiary } from '../../src/widgets/diary/diary-element.js';
import { NAME as STORE, openStore } from '../../src/widgets/diary/diary-store.js';
import {
  ago,
  choose,
  done,
  enter,
  exists,
  forget,
  has,
  lay,
  lying,
  NAME,
  openRaw,
  pick,
  press,
  refusing,
  save,
  saved,
  says,
  shelfOf,
  showApart,
  text,
  today,
  type,
  typed,
  words,
  rowsOf,
  reveal,
  unfold,
} from './diary-driver.js';
import { $, $$, show, squeeze, turn, until } from './support.js';

const { en } = text;
const opened = async (attributes = {}) => {
  const diary = await show('gut-skin-diary', attributes);
  await enter(diary);
  return diary;
};
const look = () => dispatchEvent(new Event('focus'));
const shownDays = (diary: GutSkinDiary) => rowsOf(diary).length;
/** Another window with this page: a connection of its own that behaves as the diary does. */
const otherWindow = (hears: Partial<Hears> = {}) => openStore({ waiting() {}, gone() {}, ...hears });
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const version1 = async (...records: unknown[]) => {
  const db = await openRaw(1, (fresh) => fresh.createObjectStore('days', { keyPath: 'day' }));
  const change = db.transaction('days', 'readwrite');
  for (const each of records) change.objectStore('days').put(each);
  await done(change);
  return db;
};

describe('gut-skin-diary and its store', () => {
  beforeEach(forget);
  after(forget);

  it('has the name that is promised', () => {
    expect([STORE, NAME]).to.deep.equal(['gut-skin-diary', 'gut-skin-diary']);
  });

  describe('in two windows', () => {
    it('shows what the other has written, as soon as it is looked at', async () => {
      const diary = await opened();
      await lay({ day: today(), skin: 8, changed: 5 }, { day: ago(1), skin: 1, changed: 5 });
      await turn();
      expect(shownDays(diary)).to.equal(0);
      look();
      await until(() => shownDays(diary) === 2);
      expect(typed(diary, 'skin')).to.equal('8');
      await lay({ day: today(), skin: 9, changed: 6 });
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => typed(diary, 'skin') === '9');
    });

    it('does not take away what is typed, and asks which of two is to stay: mine', async () => {
      const diary = await opened();
      await pick(diary, 'skin', 3);
      await lay({ day: today(), skin: 8, note: 'from the other', changed: 5 });
      look();
      await until(() => shownDays(diary) === 1);
      expect(typed(diary, 'skin'), 'still mine').to.equal('3');
      await save(diary);
      await says(diary, `${en.clash} Skin: 8 · Note: from the other`);
      expect(diary.shadowRoot?.activeElement).to.equal($(diary, '[data-ask]'));
      expect((await lying())[0]).to.include({ skin: 8 });
      await press(diary, en.keepMine);
      await until(async () => (await lying())[0]?.['skin'] === 3);
      expect((await lying())[0]).not.to.have.property('note');
      expect(words(diary)).not.to.contain(en.clash);
    });

    it('does so before it has even looked: the other', async () => {
      const diary = await opened();
      await lay({ day: today(), skin: 2, changed: 5 });
      look();
      await until(() => typed(diary, 'skin') === '2');
      await pick(diary, 'skin', 3);
      await lay({ day: today(), skin: 8, changed: 6 }); // no focus in between
      await save(diary);
      await says(diary, en.clash);
      await press(diary, en.keepOther);
      await until(() => typed(diary, 'skin') === '8');
      expect((await lying())[0]).to.include({ skin: 8, changed: 6 });
      expect(words(diary)).not.to.contain(en.dirty);
    });

    it('asks again when the other writes once more', async () => {
      const diary = await opened();
      await pick(diary, 'skin', 3);
      await lay({ day: today(), skin: 8, changed: 5 });
      await save(diary);
      await says(diary, en.clash);
      await lay({ day: today(), skin: 7, changed: 6 });
      await press(diary, en.keepMine);
      await says(diary, 'Skin: 7');
      expect((await lying())[0]).to.include({ skin: 7 });
    });

    it('does not delete a day that says something else by now', async () => {
      const diary = await opened();
      await lay({ day: today(), skin: 2, changed: 5 });
      look();
      await until(() => has(diary, en.deleteDay));
      await press(diary, en.deleteDay);
      await lay({ day: today(), skin: 8, changed: 6 });
      await press(diary, en.yesDelete);
      await says(diary, en.clash);
      expect(await lying()).to.have.length(1);
    });

    it('does not ask where both wrote the same, or where the other deleted', async () => {
      const diary = await opened();
      await pick(diary, 'skin', 8);
      await lay({ day: today(), skin: 8, changed: 5 });
      await save(diary);
      await until(() => has(diary, en.deleteDay));
      expect(words(diary)).not.to.contain(en.clash);
      await pick(diary, 'skin', 4);
      const db = await openRaw();
      const change = db.transaction('days', 'readwrite');
      change.objectStore('days').delete(today());
      await done(change);
      db.close();
      await save(diary);
      await until(async () => (await lying())[0]?.['skin'] === 4);
    });

    it('can write different days at the same moment', async () => {
      const diary = await opened();
      const other = await otherWindow();
      await pick(diary, 'skin', 3);
      await Promise.all([
        other.edit([ago(1)], () => ({ day: ago(1), skin: 1, changed: 9 })),
        save(diary),
        other.edit([ago(2)], () => ({ day: ago(2), skin: 2, changed: 9 })),
      ]);
      await until(async () => (await lying()).length === 3);
      other.close();
    });

    it('lets go when the other deletes everything, and forgets what it holds', async () => {
      const diary = await opened();
      await pick(diary, 'skin', 3);
      await save(diary);
      await type(diary, 'note', 'not saved');
      const before = document.activeElement;
      const other = await otherWindow();
      expect(await other.clear(), 'nobody holds on').to.be.true;
      await says(diary, en.endedElsewhere);
      expect(document.activeElement, 'no focus is stolen').to.equal(before);
      expect(await exists()).to.equal(false);
      expect(door.book?.entries).to.be.empty;
      await enter(diary);
      expect(typed(diary, 'note')).to.equal('');
    });

    it('empties the store even while another window does not let go of it', async () => {
      const diary = await opened();
      await pick(diary, 'skin', 3);
      await save(diary);
      await until(() => has(diary, en.deleteDay));
      const stubborn = await openRaw(); // knows no versionchange
      await press(diary, en.wipe);
      await press(diary, en.yesWipe);
      await says(diary, en.endedLater);
      const request = stubborn.transaction('days').objectStore('days').count();
      await done(request.transaction as IDBTransaction);
      expect(request.result).to.equal(0);
      stubborn.close();
      await until(async () => !(await exists()));
    });
  });

  describe('of version 1', () => {
    const old = [
      { day: ago(2), skin: 4, concern: 'acne', count: 3, fermented: true, note: 'kept' },
      { day: ago(1), skin: 5, concern: 'eczema', count: 1, fermented: false },
      { day: today(), skin: 6 },
      { day: 'not a day', count: 1, concern: 'acne' },
    ];

    it('is brought up to date, and nothing is lost', async () => {
      (await version1(...old)).close();
      const diary = await opened();
      await until(() => shownDays(diary) === 3);
      expect(await lying()).to.have.deep.members([
        { day: ago(2), skin: 4, spots: 3, fermented: 1, note: 'kept' },
        { day: ago(1), skin: 5, itch: 1, fermented: 0 },
        { day: today(), skin: 6 },
        { day: 'not a day', spots: 1 },
      ]);
      expect($<HTMLSelectElement>(diary, 'select').value).to.equal('acne');
      expect(words(diary)).to.contain(en.unreadable(1));
      const db = await openRaw();
      expect(db.version).to.equal(2);
      db.close();
    });

    it('has to wait for a window that holds the old one; it says so and then goes on by itself', async () => {
      const holding = await version1(...old); // knows no versionchange
      const diary = await show('gut-skin-diary');
      await enter(diary, '.care[data-said]');
      await says(diary, en.waiting);
      expect(has(diary, en.without)).to.be.true;
      holding.close();
      await until(() => shownDays(diary) === 3);
    });

    it('can be left alone meanwhile: then nothing of it is changed by what is written here', async () => {
      const holding = await version1(...old);
      const diary = await show('gut-skin-diary');
      await enter(diary, '.care[data-said]');
      await says(diary, en.waiting);
      await press(diary, en.without);
      await says(diary, en.memory);
      await pick(diary, 'skin', 0);
      await save(diary);
      holding.close();
      await wait(100);
      expect(words(diary), 'it stays as the visitor chose').to.contain(en.memory);
      expect((await lying()).find(({ day }) => day === today())).to.deep.equal({ day: today(), skin: 6 });
    });

    it('stays whole when it can’t be brought up to date', async () => {
      (await version1(...old)).close();
      const { update } = IDBCursor.prototype;
      IDBCursor.prototype.update = () => {
        throw new DOMException('rigged', 'DataError');
      };
      const diary = await show('gut-skin-diary');
      try {
        await enter(diary, '.care[data-said]');
        await says(diary, en.failed);
      } finally {
        IDBCursor.prototype.update = update;
      }
      const db = await openRaw();
      expect(db.version).to.equal(1);
      db.close();
      expect(await lying()).to.have.deep.members(old);
      await press(diary, en.retry);
      await until(() => shownDays(diary) === 3);
    });
  });

  describe('of a newer version', () => {
    const newer = async () => {
      const db = await openRaw(3, (fresh) => fresh.createObjectStore('days', { keyPath: 'day' }));
      const change = db.transaction('days', 'readwrite');
      change.objectStore('days').put({ day: today(), skin: 1, unheardOf: true });
      await done(change);
      db.close();
    };

    it('is neither read nor changed; the visitor may go on without', async () => {
      await newer();
      const diary = await show('gut-skin-diary');
      await enter(diary, '.care[data-said]');
      await says(diary, en.newer);
      await press(diary, en.retry);
      await says(diary, en.newer);
      await press(diary, en.without);
      await says(diary, en.memory);
      expect(shownDays(diary)).to.equal(0);
      await pick(diary, 'skin', 9);
      await save(diary);
      await until(() => shownDays(diary) === 1);
      await press(diary, en.json);
      await until(() => saved.at(-1)?.name.endsWith('.json'));
      expect(JSON.parse((await saved.at(-1)?.text) ?? '')).to.have.nested.property('entries[0].skin', 9);
      expect(await lying()).to.deep.equal([{ day: today(), skin: 1, unheardOf: true }]);
    });

    it('may come while the diary is open: it makes way and keeps what is typed', async () => {
      const diary = await opened();
      await pick(diary, 'skin', 3);
      await save(diary);
      await until(() => has(diary, en.deleteDay));
      await type(diary, 'note', 'not saved');
      const db = await openRaw(3, () => undefined); // would be blocked if the diary held on
      await says(diary, en.newer);
      await press(diary, en.without);
      expect([typed(diary, 'note'), typed(diary, 'skin')]).to.deep.equal(['not saved', '3']);
      expect(shownDays(diary), 'what was on the screen is still there').to.equal(1);
      db.close();
    });
  });

  describe('that takes nothing more', () => {
    for (const [name, message] of [
      ['QuotaExceededError', en.full],
      ['UnknownError', en.unsaved],
      ['AbortError', en.unsaved],
    ] as const)
      it(`says so and loses nothing: ${name}`, async () => {
        const diary = await opened();
        await pick(diary, 'skin', 3);
        await save(diary);
        await until(() => has(diary, en.deleteDay));
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('rigged', name);
        };
        try {
          await pick(diary, 'skin', 9);
          await type(diary, 'note', 'Not to be lost');
          await save(diary);
          await says(diary, message);
          expect([typed(diary, 'skin'), typed(diary, 'note')]).to.deep.equal(['9', 'Not to be lost']);
          expect((await lying())[0]).to.include({ skin: 3 });
          await press(diary, en.csv);
          await says(diary, en.copied);
        } finally {
          IDBObjectStore.prototype.put = put;
        }
        await save(diary);
        await until(async () => (await lying())[0]?.['skin'] === 9);
        await until(() => !words(diary).includes(message));
      });

    it('says so when the room runs out only at the end of the transaction', async () => {
      const diary = await opened();
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...given) {
        const request = put.apply(this, given);
        request.addEventListener('success', () => this.transaction.abort());
        return request;
      };
      try {
        await pick(diary, 'skin', 9);
        await save(diary);
        await says(diary, en.unsaved);
      } finally {
        IDBObjectStore.prototype.put = put;
      }
      expect(await lying()).to.be.empty;
      expect(typed(diary, 'skin')).to.equal('9');
    });

    it('says so when nothing can be deleted', async () => {
      const diary = await opened();
      await lay({ day: today(), skin: 3, changed: 4 });
      look();
      await until(() => has(diary, en.deleteDay));
      const { clear } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.clear = () => {
        throw new DOMException('rigged', 'UnknownError');
      };
      try {
        await press(diary, en.wipe);
        await press(diary, en.yesWipe);
        await says(diary, en.unsaved);
      } finally {
        IDBObjectStore.prototype.clear = clear;
      }
      expect(await lying()).to.have.length(1);
      await press(diary, en.wipe);
      await press(diary, en.yesWipe);
      await says(diary, en.ended);
    });
  });

  describe('that the browser takes away', () => {
    it('is opened again on the visitor’s word, and what is typed is still there', async () => {
      let gone!: Hears['gone'];
      let times = 0;
      const shelf = shelfOf([{ day: ago(1), skin: 1, changed: 1 }]);
      const diary = await showApart((hears) => {
        times++;
        gone = (how) => hears.gone(how);
        return Promise.resolve(shelf);
      });
      await enter(diary);
      await type(diary, 'note', 'half');
      gone('ended');
      await says(diary, en.failed);
      await press(diary, en.retry);
      await until(() => $$(diary, 'form').length);
      expect([times, typed(diary, 'note'), shownDays(diary)]).to.deep.equal([2, 'half', 1]);
    });

    it('shows in the next thing the visitor does, when nobody told the page', async () => {
      const shelf = shelfOf([], 'none', { edit: refusing('InvalidStateError') });
      const diary = await showApart(() => Promise.resolve(shelf));
      await enter(diary);
      await pick(diary, 'skin', 3);
      await save(diary);
      await says(diary, en.failed);
      await press(diary, en.without);
      expect(typed(diary, 'skin')).to.equal('3');
      await save(diary);
      await until(() => shownDays(diary) === 1);
      expect(words(diary)).to.contain(en.memory);
    });

    it('shows when it can’t be read any more', async () => {
      const shelf = shelfOf();
      const diary = await showApart(() => Promise.resolve(shelf));
      await enter(diary);
      shelf.read = refusing('UnknownError');
      look();
      await says(diary, en.failed);
    });
  });

  describe('that is forbidden', () => {
    for (const name of ['SecurityError', 'InvalidStateError', 'TypeError', 'ReferenceError'])
      it(`is done without, in so many words: ${name}`, async () => {
        const { open } = IDBFactory.prototype;
        IDBFactory.prototype.open = () => {
          throw Object.assign(new DOMException('rigged', name));
        };
        const diary = await show('gut-skin-diary');
        try {
          await enter(diary);
        } finally {
          IDBFactory.prototype.open = open;
        }
        expect(words(diary)).to.contain(en.memory);
        await pick(diary, 'skin', 3);
        await save(diary);
        await until(() => shownDays(diary) === 1);
        await choose(diary, ago(3));
        await pick(diary, 'skin', 5);
        await save(diary);
        await until(() => shownDays(diary) === 2);
        await press(diary, en.csv);
        await until(() => saved.at(-1)?.name.endsWith('.csv'));
        expect(await saved.at(-1)?.text)
          .to.contain(`${ago(3)},5`)
          .and.contain(`${today()},3`);
        expect(await exists()).to.equal(false);
        await press(diary, en.wipe);
        await press(diary, en.yesWipe);
        await says(diary, en.ended);
        await enter(diary);
        expect(shownDays(diary), 'open again, on the device this time').to.equal(0);
      });

    it('says a fault that is none of these, and offers both ways', async () => {
      const diary = await showApart(refusing('UnknownError'));
      await enter(diary, '.care[data-said]');
      await says(diary, en.failed);
      expect(has(diary, en.retry) && has(diary, en.without)).to.be.true;
      await press(diary, en.without);
      await says(diary, en.memory);
    });
  });

  describe('with records that can’t be read', () => {
    const odd = [
      { day: ago(1), skin: 99 },
      { day: ago(2), note: 'x'.repeat(501) },
      { day: 'never', skin: 1 },
      { day: 5 },
    ];

    it('skips and counts them, keeps them, and copies them raw', async () => {
      const diary = await opened();
      await lay(...odd, { day: today(), skin: 3, changed: 1 });
      look();
      await says(diary, en.unreadable(4));
      expect(shownDays(diary)).to.equal(1);
      await press(diary, en.json);
      await until(() => saved.at(-1)?.name.endsWith('.json'));
      const copy = JSON.parse((await saved.at(-1)?.text) ?? '') as { unreadable: unknown[] };
      expect(copy.unreadable).to.have.deep.members(odd);
      expect(await lying()).to.have.length(5);
    });

    it('puts one aside when its day is written anew', async () => {
      const diary = await opened();
      await lay({ day: today(), skin: 99, precious: 'x' });
      look();
      await says(diary, en.unreadable(1));
      await pick(diary, 'skin', 3);
      await save(diary);
      await until(() => shownDays(diary) === 1);
      expect((await lying())[0]).to.include({ skin: 3 });
      expect(await lying('aside')).to.deep.equal([{ day: today(), skin: 99, precious: 'x' }]);
      expect(words(diary)).to.contain(en.unreadable(1));
      await press(diary, en.wipe);
      await press(diary, en.yesWipe);
      await says(diary, en.ended);
    });
  });

  it('keeps two diaries of a page in step, each with its own form', async () => {
    const [one, two] = [await opened(), await show('gut-skin-diary', { lang: 'ko' })];
    await unfold(two);
    await type(two, 'note', 'own');
    await pick(one, 'skin', 3);
    await save(one);
    await until(() => shownDays(two) === 1);
    expect([typed(one, 'note'), typed(two, 'note')]).to.deep.equal(['', 'own']);
    // The same day in both forms is the same as in two windows.
    await save(two);
    await says(two, text.ko.clash);
    await press(two, text.ko.keepOther);
    await until(() => typed(two, 'skin') === '3');
    expect(squeeze($(two, '.chart').textContent)).to.contain('피부');
    await press(two, text.ko.wipe);
    await press(two, text.ko.yesWipe);
    await says(one, en.ended);
  });

  it('never drops the focus of somebody who works by keyboard', async () => {
    const diary = await opened();
    const inside = (what: string) => expect(diary.shadowRoot?.activeElement, what).not.to.equal(null);
    const go = async (label: string) => {
      const each = await until(() => $$(diary, 'button').find((one) => squeeze(one.textContent) === label));
      reveal(each);
      each.focus();
      expect(diary.shadowRoot?.activeElement, label).to.equal(each);
      await press(diary, label);
      await turn();
      inside(label);
    };
    await pick(diary, 'skin', 3);
    await go(en.save);
    await until(() => shownDays(diary) === 1); // so that the other window writes after this one
    await lay({ day: today(), skin: 8, changed: 6 });
    await pick(diary, 'skin', 4);
    await go(en.save);
    await go(en.keepMine);
    await go(en.deleteDay);
    await go(en.cancel);
    await go(en.deleteDay);
    await go(en.yesDelete);
    await go(en.wipe);
    await go(en.cancel);
    await go(en.csv);
    await go(en.wipe);
    await go(en.yesWipe);
    await says(diary, en.ended);
    inside('deleted');
  });

  it('is not asked for twice by an impatient press', async () => {
    const diary = await opened();
    await pick(diary, 'skin', 3);
    await Promise.all([save(diary), save(diary), save(diary)]);
    await until(() => shownDays(diary) === 1);
    expect(words(diary)).not.to.contain(en.clash);
  });
});
