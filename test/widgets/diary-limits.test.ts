/** The diary and a browser that does not answer: every wait ends, says what to do, and nothing that was typed is lost. */
import { expect } from 'chai';
import { openStore } from '../../src/widgets/diary/diary-store.js';
import type { Shelf } from '../../src/widgets/diary/diary-shelf.js';
import {
  ago,
  byHand,
  enter,
  forget,
  has,
  lay,
  lying,
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
} from './diary-driver.js';
import { $, $$, show, turn, until } from './support.js';

const { en } = text;
const shown = (diary: Parameters<typeof rowsOf>[0]) => rowsOf(diary).length;
const look = () => dispatchEvent(new Event('focus'));
/** Something that a test answers when it likes, and not before. */
function answer<Value>() {
  let give!: (value: Value) => void;
  const promise = new Promise<Value>((resolve) => (give = resolve));
  return { promise, give };
}
/** Something else in a prototype of the browser while a test runs. */
async function rigged<Kind extends object, Name extends keyof Kind>(
  prototype: Kind,
  name: Name,
  make: (real: Kind[Name]) => Kind[Name],
  act: (mend: () => void) => Promise<void>,
) {
  const real = prototype[name];
  const mend = () => (prototype[name] = real);
  prototype[name] = make(real);
  try {
    await act(mend);
  } finally {
    mend();
  }
}
/** Keeps the transaction of a request busy, so that it never ends by itself. */
function busy(table: IDBObjectStore, still: () => boolean) {
  const again = () => {
    if (still()) table.get('x').onsuccess = again;
  };
  again();
}

describe('gut-skin-diary and a browser that does not answer', () => {
  beforeEach(forget);
  after(forget);

  it('gives up opening, and lets go of what comes too late', async () => {
    const { timer, end, waits } = byHand();
    const late = answer<Shelf>();
    let closed = 0;
    let times = 0;
    const diary = await showApart(
      () => (times++ ? Promise.resolve(shelfOf([{ day: ago(1), skin: 1, changed: 1 }])) : late.promise),
      {},
      timer,
    );
    await press(diary, en.start);
    await until(() => waits.size);
    await says(diary, en.wait);
    end();
    await says(diary, en.failed);
    expect(waits).to.be.empty;
    late.give(shelfOf([], 'none', { close: () => void closed++ }));
    await until(() => closed);
    expect(words(diary)).to.contain(en.failed);
    await press(diary, en.retry);
    await until(() => shown(diary) === 1);
    expect([times, closed]).to.deep.equal([2, 1]);
  });

  it('does not count the time in which another window is waited for', async () => {
    const { timer, end, waits } = byHand();
    const opening = answer<Shelf>();
    let wait: ((still?: boolean) => void) | undefined;
    const diary = await showApart((hears) => ((wait = (still) => hears.waiting(still)), opening.promise), {}, timer);
    await press(diary, en.start);
    await until(() => waits.size);
    wait?.();
    await says(diary, en.waiting);
    expect(waits).to.be.empty;
    wait?.(false);
    await says(diary, en.wait);
    end();
    await says(diary, en.failed);
    wait?.(); // of an opening that nobody waits for any more
    await turn();
    expect(words(diary)).to.contain(en.failed);
  });

  it('gives up reading, and reads on the visitor’s word', async () => {
    const { timer, end, waits } = byHand();
    const diary = await showApart(openStore, {}, timer);
    await enter(diary);
    await type(diary, 'note', 'half');
    let stuck = true;
    await rigged(
      IDBObjectStore.prototype,
      'getAll',
      (real) =>
        function (this: IDBObjectStore, ...given) {
          busy(this, () => stuck);
          return real.apply(this, given);
        },
      async (mend) => {
        await until(() => !waits.size);
        look();
        await until(() => waits.size);
        end();
        await says(diary, en.failed);
        mend();
        stuck = false;
        await press(diary, en.retry);
        await until(() => $$(diary, 'form').length);
        expect(typed(diary, 'note')).to.equal('half');
      },
    );
  });

  it('gives up writing: it does not happen later, what is typed stays, and is saved once by the next press', async () => {
    const { timer, end, waits } = byHand();
    const diary = await showApart(openStore, {}, timer);
    await enter(diary);
    let stuck = true;
    await rigged(
      IDBObjectStore.prototype,
      'put',
      (real) =>
        function (this: IDBObjectStore, ...given) {
          busy(this, () => stuck);
          return real.apply(this, given);
        },
      async (mend) => {
        await pick(diary, 'skin', 3);
        await save(diary);
        await type(diary, 'note', 'typed meanwhile');
        await until(() => waits.size);
        end();
        await says(diary, en.late);
        expect([typed(diary, 'skin'), typed(diary, 'note')]).to.deep.equal(['3', 'typed meanwhile']);
        expect(words(diary)).to.contain(en.dirty).and.not.contain(en.saved(''));
        await press(diary, en.json);
        await until(() => saved.at(-1)?.name.endsWith('.json'));
        mend();
        stuck = false;
        expect(await lying(), 'nor later').to.be.empty;
        await save(diary);
        await until(async () => (await lying()).length);
        expect((await lying())[0]).to.include({ skin: 3, note: 'typed meanwhile' });
        await until(() => !words(diary).includes(en.dirty));
        expect(words(diary)).not.to.contain(en.late);
      },
    );
  });

  it('does not take what arrived late for the work of another window', async () => {
    const { timer, end } = byHand();
    const shelf = shelfOf();
    const { edit } = shelf;
    // It is written, and the browser does not say so.
    shelf.edit = (...given) =>
      edit.apply(shelf, given).then(() => Promise.reject(new DOMException('', 'TimeoutError')));
    const diary = await showApart(() => Promise.resolve(shelf), {}, timer);
    await enter(diary);
    await pick(diary, 'skin', 3);
    await save(diary);
    await says(diary, en.late);
    shelf.edit = edit;
    await pick(diary, 'skin', 8);
    await save(diary);
    await until(() => !words(diary).includes(en.dirty));
    expect(words(diary)).not.to.contain(en.clash);
    expect((await shelf.read()).days).to.have.nested.property('[0].skin', 8);
    end();
  });

  it('gives up deleting everything, and nothing is gone', async () => {
    const { timer, end, waits } = byHand();
    const diary = await showApart(openStore, {}, timer);
    await enter(diary);
    await pick(diary, 'skin', 3);
    await save(diary);
    await until(() => shown(diary) === 1);
    let stuck = true;
    await rigged(
      IDBObjectStore.prototype,
      'clear',
      (real) =>
        function (this: IDBObjectStore, ...given) {
          busy(this, () => stuck);
          return real.apply(this, given);
        },
      async () => {
        await press(diary, en.wipe);
        await press(diary, en.yesWipe);
        await until(() => waits.size);
        end();
        await says(diary, en.late);
        stuck = false;
        expect(await lying()).to.have.length(1);
        expect(shown(diary)).to.equal(1);
      },
    );
    await press(diary, en.wipe);
    await press(diary, en.yesWipe);
    await says(diary, en.ended);
  });

  it('says that all is deleted when only the empty database does not go', async () => {
    const { timer, end, waits } = byHand();
    const diary = await showApart(openStore, {}, timer);
    await enter(diary);
    await pick(diary, 'skin', 3);
    await save(diary);
    await until(() => shown(diary) === 1);
    await rigged(
      IDBFactory.prototype,
      'deleteDatabase',
      () => () =>
        Object.create(IDBOpenDBRequest.prototype, {
          addEventListener: { value: () => undefined },
          removeEventListener: { value: () => undefined },
        }) as IDBOpenDBRequest,
      async () => {
        await press(diary, en.wipe);
        await press(diary, en.yesWipe);
        await until(async () => waits.size && !(await lying()).length);
        end();
        await says(diary, en.endedLater);
      },
    );
  });

  it('gives up a file that does not come', async () => {
    const { timer, end, waits } = byHand();
    const diary = await showApart(() => Promise.resolve(shelfOf()), {}, timer);
    await enter(diary);
    await rigged(
      Blob.prototype,
      'arrayBuffer',
      () => () => new Promise<never>(() => {}),
      async () => {
        const input = $<HTMLInputElement>(diary, 'input[type=file]');
        const transfer = new DataTransfer();
        transfer.items.add(new File(['day,skin'], 'a.csv'));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        await until(() => waits.size);
        end();
        await says(diary, en.broken.unread);
      },
    );
  });
});

describe('gut-skin-diary and a store that died', () => {
  beforeEach(forget);
  after(forget);

  for (const name of ['InvalidStateError', 'UnknownError']) {
    it(`is opened anew once, and the day is saved before anybody hears of it: ${name}`, async () => {
      const diary = await showApart(openStore);
      await enter(diary);
      await lay({ day: ago(1), skin: 1, changed: 5 });
      let dead = 0;
      await rigged(
        IDBDatabase.prototype,
        'transaction',
        (real) =>
          function (this: IDBDatabase, ...given) {
            if (!dead++) throw new DOMException('rigged', name);
            return real.apply(this, given);
          },
        async () => {
          await pick(diary, 'skin', 3);
          await save(diary);
          await until(() => shown(diary) === 2);
          expect(dead).to.be.above(1);
          expect(words(diary)).not.to.contain(en.unsaved).and.not.contain(en.failed);
        },
      );
      expect((await lying()).map(({ skin }) => skin)).to.have.members([1, 3]);
    });

    it(`is read anew without a word: ${name}`, async () => {
      const diary = await showApart(openStore);
      await enter(diary);
      await lay({ day: ago(1), skin: 1, changed: 5 });
      let dead = 0;
      await rigged(
        IDBDatabase.prototype,
        'transaction',
        (real) =>
          function (this: IDBDatabase, ...given) {
            if (!dead++) throw new DOMException('rigged', name);
            return real.apply(this, given);
          },
        async () => {
          look();
          await until(() => shown(diary) === 1);
        },
      );
    });
  }

  it('is told once it does not come back, and what is typed stays', async () => {
    let times = 0;
    const shelf = shelfOf([], 'none', { edit: refusing('InvalidStateError') });
    const diary = await showApart(() => (times++ ? Promise.reject(new Error('gone')) : Promise.resolve(shelf)));
    await enter(diary);
    await type(diary, 'note', 'kept');
    await save(diary);
    await says(diary, en.failed);
    expect(times).to.equal(2);
    await press(diary, en.without);
    await says(diary, en.memory);
    expect(typed(diary, 'note')).to.equal('kept');
  });

  it('makes way when a newer one lies there by now', async () => {
    const diary = await showApart(openStore);
    await enter(diary);
    await pick(diary, 'skin', 3);
    await rigged(
      IDBDatabase.prototype,
      'transaction',
      () => () => {
        throw new DOMException('rigged', 'InvalidStateError');
      },
      async (mend) => {
        await rigged(
          IDBFactory.prototype,
          'open',
          () => () => {
            throw new DOMException('rigged', 'VersionError');
          },
          () =>
            save(diary)
              .then(() => says(diary, en.newer))
              .then(() => undefined),
        );
        mend();
      },
    );
  });

  it('counts days that are brought in once, though it takes two tries', async () => {
    const shelf = shelfOf();
    const { edit } = shelf;
    let tries = 0;
    shelf.edit = async (...given) => {
      await edit.apply(shelf, given);
      if (tries++) return;
      await edit.call(shelf, given[0], () => null); // all or nothing
      throw new DOMException('rigged', 'UnknownError');
    };
    const diary = await showApart(() => Promise.resolve(shelf));
    await enter(diary);
    const input = $<HTMLInputElement>(diary, 'input[type=file]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([`day,skin\n${ago(1)},1\n${ago(2)},2`], 'a.csv'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => has(diary, en.add));
    await press(diary, en.add);
    await says(diary, `${en.added(2)} ${en.replaced(0)} ${en.kept(0)}`);
    expect(tries).to.equal(2);
  });

  it('says that there is no room when only the transaction knows', async () => {
    const diary = await showApart(openStore);
    await enter(diary);
    await rigged(
      IDBObjectStore.prototype,
      'put',
      (real) =>
        function (this: IDBObjectStore, ...given) {
          const request = real.apply(this, given);
          Object.defineProperty(this.transaction, 'error', { get: () => new DOMException('', 'QuotaExceededError') });
          this.transaction.abort();
          return request;
        },
      async () => {
        await pick(diary, 'skin', 3);
        await save(diary);
        await says(diary, en.full);
        expect(typed(diary, 'skin')).to.equal('3');
      },
    );
  });
});

describe('gut-skin-diary and room on the device', () => {
  beforeEach(forget);
  after(forget);

  /** With another way to ask, or none; WebKitGTK has no `storage` at all. */
  async function asking(persist: (() => unknown) | undefined, act: (times: () => number) => Promise<void>) {
    let times = 0;
    const value = persist && { persist: () => (times++, persist()) };
    Object.defineProperty(navigator, 'storage', { configurable: true, value });
    try {
      await act(() => times);
    } finally {
      delete (navigator as { storage?: unknown }).storage;
    }
  }
  const works = async () => {
    const diary = await show('gut-skin-diary');
    await enter(diary);
    await pick(diary, 'skin', 3);
    await save(diary);
    await until(async () => (await lying()).some(({ day }) => day === today()));
  };

  for (const [what, answers] of [
    ['yes', () => Promise.resolve(true)],
    ['no', () => Promise.resolve(false)],
    ['never', () => new Promise(() => {})],
    ['with a refusal', () => Promise.reject(new TypeError('rigged'))],
    [
      'with a fault',
      () => {
        throw new DOMException('rigged', 'SecurityError');
      },
    ],
  ] as const)
    it(`asks the browser once to keep it, whatever it answers: ${what}`, () =>
      asking(answers, async (times) => {
        await works();
        expect(times()).to.equal(1);
      }));

  it('asks after the yes and not before, and once for all diaries of the page', () =>
    asking(
      () => Promise.resolve(true),
      async (times) => {
        const [one, two] = await Promise.all([show('gut-skin-diary'), show('gut-skin-diary')]);
        expect(times()).to.equal(0);
        await enter(one);
        await until(() => $$(two, 'form').length);
        expect(times()).to.equal(1);
      },
    ));

  it('does without where nothing can be asked', () => asking(undefined, works));
});
