/** The diary: what happens before and after the yes, the form, the store on the device, other windows, files, memory. */
import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import flags from '../../data/red-flags.json';
import { faces } from '../../src/widgets/diary/diary-faces.js';
import { door } from '../../src/widgets/diary/diary-door.js';
import type { GutSkinDiary } from '../../src/widgets/diary/diary-element.js';
import { keepsTheContract } from './contract.js';
import {
  ago,
  bring,
  button,
  choose,
  enter,
  enterFolded,
  exists,
  forget,
  has,
  lay,
  lying,
  NAME,
  openRaw,
  pick,
  press,
  rowsOf,
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
  written,
} from './diary-driver.js';
import {
  $,
  $$,
  dataOf,
  focused,
  languages,
  make,
  once,
  page,
  put,
  ready,
  record,
  show,
  squeeze,
  turn,
  until,
  warningsOf,
} from './support.js';

const { en, ko } = text;
const within = (diary: GutSkinDiary) => Boolean(diary.shadowRoot?.contains(focused()));
const opened = async (attributes = {}) => {
  const diary = await show('gut-skin-diary', attributes);
  await enter(diary);
  return diary;
};
const rows = (diary: GutSkinDiary) => rowsOf(diary).map((row) => squeeze(row.textContent));

describe('gut-skin-diary', () => {
  beforeEach(forget);
  after(forget);

  keepsTheContract('gut-skin-diary', {
    title: { en: en.title, ko: ko.title },
    inner: '[part=body] h2, [part=body] h3, [part=body] h4, [part=body] h5, [part=body] h6',
    act: (diary) => enter(diary),
  });

  describe('before the yes', () => {
    it('opens, creates, asks for and loads nothing', async () => {
      const { open } = IDBFactory.prototype;
      const asked: unknown[] = [];
      IDBFactory.prototype.open = function (...given) {
        asked.push(given);
        return open.apply(this, given);
      };
      try {
        const diary = await show('gut-skin-diary');
        diary.lang = 'ko';
        await until(() => words(diary).includes(ko.start));
        put('<section></section>').append(diary);
        dispatchEvent(new Event('focus'));
        await turn();
        expect(asked).to.deep.equal([]);
        expect(await exists()).to.equal(false);
        expect(door.book).to.equal(undefined);
        await enter(diary);
        expect(asked).to.have.length(1);
        expect(await exists()).to.equal(true);
      } finally {
        IDBFactory.prototype.open = open;
      }
    });

    for (const lang of languages)
      it(`says what is stored, where, who can read it, how it goes, and what it can’t show: ${lang}`, async () => {
        const diary = await show('gut-skin-diary', { lang, weeks: 8 });
        const t = text[lang];
        for (const line of [t.lead(8), t.whatSays, t.whereSays, t.whoSays, t.goneSays, t.shutSays, t.limits, t.dont])
          expect(words(diary)).to.contain(line);
        // The button comes after what it says yes to.
        const body = words(diary);
        expect(body.indexOf(t.start)).to.be.above(body.indexOf(t.goneSays));
        expect($$(diary, 'button')).to.have.length(1);
      });

    it('has one yes for all diaries of the page, and stays shut on the next visit', async () => {
      const [one, two] = await Promise.all([show('gut-skin-diary'), show('gut-skin-diary', { lang: 'ko' })]);
      await enter(one);
      await until(() => two.shadowRoot?.querySelector('form'));
      const three = await show('gut-skin-diary');
      expect($$(three, 'form')).to.have.length(1);
      expect(focused() && one.shadowRoot?.contains(focused()), 'the focus is in the one that was opened').to.be.true;
      await pick(one, 'skin', 3);
      await save(one);
      const next = await showApart(() => Promise.reject(new Error('nobody said yes')));
      expect($$(next, 'form')).to.be.empty;
      expect(words(next)).to.contain(en.start);
    });

    it('tries again when its files did not come, and loses nothing', async () => {
      const diary = await show('gut-skin-diary');
      const real = { room: door.room, open: door.open };
      const lines = await warningsOf(async () => {
        Object.assign(door, {
          open: () => {
            door.state = 'lost';
            door.tell();
            return Promise.resolve();
          },
        });
        await press(diary, en.start);
      });
      expect(lines).to.deep.equal([]);
      expect(words(diary)).to.contain(en.lost);
      Object.assign(door, real);
      await enter(diary);
    });
  });

  describe('the check-in', () => {
    const checkIn = async (entries = written.filter(({ day }) => day !== today()), attributes = {}) => {
      const diary = await showApart(() => Promise.resolve(shelfOf(entries)), attributes);
      await enterFolded(diary);
      return diary;
    };
    const box = (diary: GutSkinDiary, selector: string) => $(diary, selector).getBoundingClientRect();
    const wide = (width: number) => setViewport({ width, height: 740 });
    afterEach(() => setViewport({ width: 800, height: 600 }));

    for (const lang of languages)
      it(`costs two taps without scrolling at 390 × 740: ${lang}`, async () => {
        await wide(390);
        const shelf = shelfOf(written.filter(({ day }) => day !== today()));
        const diary = await showApart(() => Promise.resolve(shelf), { lang });
        await enterFolded(diary);
        expect(box(diary, '[type=submit]').bottom - box(diary, '[part=base]').top).to.be.below(740);
        $(diary, '[name=skin-face][value=calm]').click();
        $(diary, '[type=submit]').click();
        await says(diary, text[lang].saved(dataOf(diary).words.date(today()) ?? ''));
        const { days } = await shelf.read();
        expect((days as { day: string; skin: number }[]).find(({ day }) => day === today())?.skin).to.equal(3);
      });

    it('has a picture and a word for each face, over the steps it stands for', async () => {
      const diary = await checkIn();
      const labels = $$(diary, '.faces label');
      expect(labels.map((label) => squeeze(label.textContent))).to.deep.equal(faces.map((face) => en.faces[face]));
      for (const label of labels) expect(label.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
      const chosen = () => $<HTMLInputElement>(diary, '[name=skin-face]:checked').value;
      const bands: [step: number, face: string][] = [];
      for (let step = 0; step <= 10; step++) {
        await pick(diary, 'skin', step);
        bands.push([step, chosen()]);
        const face = $(diary, '.faces label:has(:checked)').getBoundingClientRect();
        const cell = $(diary, '.cells label:has(:checked)').getBoundingClientRect();
        expect(face.left, `${step}`).to.be.at.most(cell.left + 2);
        expect(face.right, `${step}`).to.be.at.least(cell.right - 2);
      }
      expect(bands.map(([, face]) => faces.indexOf(face as (typeof faces)[number]))).to.deep.equal([
        ...[0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4],
      ]);
      for (const [face, step] of Object.entries({
        'very-calm': '1',
        calm: '3',
        'so-so': '5',
        bad: '7',
        'very-bad': '9',
      })) {
        $(diary, `[name=skin-face][value=${face}]`).click();
        await diary.updateComplete;
        expect(typed(diary, 'skin')).to.equal(step);
      }
    });

    it('has its eleven steps on one line from 320 px on, and nothing that reads as a minus', async () => {
      const diary = await checkIn();
      for (const width of [320, 390, 1200]) {
        await wide(width);
        const tops = $$(diary, '.skin .cells .cell').map((cell) => cell.getBoundingClientRect());
        expect(new Set(tops.map(({ top }) => top)).size, `${width}`).to.equal(1);
        expect(Math.min(...tops.map(({ width: each }) => each))).to.be.at.least(24);
        expect(Math.min(...tops.map(({ height }) => height))).to.be.at.least(44);
      }
      expect(words(diary)).not.to.match(/(^| )[–−-]( |$)/);
    });

    it('offers to take a value back once there is one', async () => {
      const diary = await checkIn();
      const seen = () => getComputedStyle($(diary, '.skin .blank')).opacity;
      expect(seen()).to.equal('0');
      await pick(diary, 'skin', 6);
      expect(seen()).to.equal('1');
      await pick(diary, 'skin', '');
      expect(seen()).to.equal('0');
      expect($$(diary, '[name=skin-face]:checked')).to.be.empty;
    });

    it('draws the rest of the day only when it is asked for; Save comes after it', async () => {
      const diary = await checkIn();
      expect($$(diary, 'form :is(select, iframe, [inputmode])')).to.be.empty;
      expect(words(diary)).to.contain(en.addMore);
      $(diary, '.more summary').click();
      await until(() => diary.shadowRoot?.querySelector('iframe[data-field=note]'));
      expect(box(diary, '[type=submit]').top).to.be.above(box(diary, '[data-field=note]').bottom);
      await type(diary, 'sleep', '7');
      $(diary, '.more summary').click();
      await until(() => !diary.shadowRoot?.querySelector('iframe'));
      await save(diary);
      await until(() => has(diary, en.deleteDay));
      $(diary, '.more summary').click();
      await until(() => diary.shadowRoot?.querySelector('[name=sleep]'));
      expect(typed(diary, 'sleep')).to.equal('7');
    });

    it('unfolds what holds a fault', async () => {
      const diary = await checkIn();
      $(diary, '.more summary').click();
      await until(() => diary.shadowRoot?.querySelector('[name=sleep]'));
      await type(diary, 'sleep', 'seven');
      $(diary, '.more summary').click();
      await until(() => !diary.shadowRoot?.querySelector('[name=sleep]'));
      await save(diary);
      await until(() => focused() === diary.shadowRoot?.querySelector('[name=sleep]'));
      await type(diary, 'sleep', '7');
      expect($(diary, '.more').hasAttribute('open'), 'it stays').to.be.true;
    });

    it('shows seven days with their faces, and leads from one to the next', async () => {
      const diary = await checkIn([
        { day: ago(1), changed: 1, skin: 8 },
        { day: ago(2), changed: 1, stress: 2 },
      ]);
      const days = () => $$<HTMLButtonElement>(diary, '.week button');
      const shown = () => days().map(({ value }) => value);
      expect(shown()).to.deep.equal([6, 5, 4, 3, 2, 1, 0].map(ago));
      expect(days().map((day) => squeeze(day.querySelector('.unseen')?.textContent))).to.deep.equal([
        ...Array<string>(4).fill(en.blank),
        en.noSkin,
        en.faces.bad,
        en.blank,
      ]);
      expect(days().map((day) => day.getAttribute('aria-pressed'))).to.deep.equal([
        ...Array<string>(6).fill('false'),
        'true',
      ]);
      expect(days().at(-1)?.getAttribute('aria-current')).to.equal('date');
      days()[5]?.click();
      await diary.updateComplete;
      expect(squeeze($(diary, '[data-day]').textContent)).to.equal(dataOf(diary).words.date(ago(1)));
      expect(squeeze($(diary, '.skin legend').textContent)).to.equal(en.howThen);
      expect(typed(diary, 'skin')).to.equal('8');
      await choose(diary, ago(30));
      expect(shown()).to.deep.equal([33, 32, 31, 30, 29, 28, 27].map(ago));
      await choose(diary, ago(83));
      expect(days().map(({ disabled }) => disabled)).to.deep.equal([true, true, true, false, false, false, false]);
    });

    it('keeps what deletes apart from what saves', async () => {
      await wide(390);
      const diary = await checkIn([...written, { day: today(), changed: 1, skin: 1 }]);
      expect(button(diary, en.deleteDay).getBoundingClientRect().top).to.be.above(
        box(diary, '[type=submit]').bottom + 24,
      );
      const looks = (label: string) => getComputedStyle(button(diary, label));
      for (const label of [en.deleteDay, en.wipe]) {
        expect(looks(label).color).not.to.equal(looks(en.csv).color);
        expect(button(diary, label).querySelector('svg'), 'not by colour alone').to.exist;
      }
      await bring(diary, '{"format":');
      await says(diary, en.broken.damaged);
      const told = $(diary, '[data-copies] > .problem').getBoundingClientRect();
      expect(told.top).to.be.above($(diary, '.file').getBoundingClientRect().top);
      expect(told.bottom).to.be.below(button(diary, en.wipe).getBoundingClientRect().top);
      await press(diary, en.wipe);
      await press(diary, en.cancel);
      expect(focused(), 'where it was asked').to.equal(button(diary, en.wipe));
    });
  });

  describe('a day', () => {
    it('is stored as it was written, and is there on the next visit', async () => {
      const diary = await opened();
      expect(squeeze($(diary, '[data-day]').textContent)).to.contain(en.today('').replace(', ', ''));
      await pick(diary, 'skin', 4);
      await pick(diary, 'stress', 0);
      await pick(diary, 'fibre', 3);
      await type(diary, 'sleep', '7,5');
      await type(diary, 'fermented', ' 2 ');
      await type(diary, 'alcohol', '1');
      await type(diary, 'note', ' A <b>new</b> cream.\n=1+1 ');
      expect(words(diary)).to.contain(en.dirty);
      const before = Date.now();
      await save(diary);
      await says(diary, en.saved(dataOf(diary).words.date(today()) ?? ''));
      const [stored, ...others] = await lying();
      expect(others).to.be.empty;
      const { changed, ...values } = stored as { changed: number };
      expect(changed).to.be.within(before, Date.now());
      expect(values).to.deep.equal({
        day: today(),
        skin: 4,
        stress: 0,
        fibre: 3,
        sleep: 7.5,
        fermented: 2,
        alcohol: 1,
        note: 'A <b>new</b> cream.\n=1+1',
      });

      door.book = undefined; // as after a reload
      diary.remove();
      const again = await opened();
      expect([typed(again, 'skin'), typed(again, 'sleep'), typed(again, 'note')]).to.deep.equal([
        '4',
        '7.5',
        'A <b>new</b> cream.\n=1+1',
      ]);
    });

    it('needs one value and no more, and a value can be taken back', async () => {
      const diary = await opened();
      await save(diary);
      expect(words(diary)).to.contain(en.empty);
      expect(await lying()).to.be.empty;
      await pick(diary, 'stress', 5);
      expect(words(diary)).not.to.contain(en.empty);
      await pick(diary, 'skin', 2);
      await pick(diary, 'skin', '');
      await save(diary);
      await until(() => has(diary, en.deleteDay));
      const [{ skin, stress } = {}] = await lying();
      expect([skin, stress]).to.deep.equal([undefined, 5]);
    });

    it('names every fault, goes to the first, keeps what was typed and stores nothing', async () => {
      const diary = await opened();
      await pick(diary, 'skin', 2);
      await type(diary, 'sleep', '7.25');
      await type(diary, 'alcohol', 'a lot');
      await save(diary);
      const alert = squeeze($(diary, '[role=alert]').textContent);
      expect(alert).to.contain(en.halves(en.fields.sleep, 24)).and.contain(en.range(en.fields.alcohol, 50));
      expect(focused()).to.equal($(diary, '[name=sleep]'));
      expect($$(diary, '[aria-invalid=true]')).to.have.length(2);
      expect([typed(diary, 'sleep'), typed(diary, 'alcohol'), typed(diary, 'skin')]).to.deep.equal([
        '7.25',
        'a lot',
        '2',
      ]);
      expect(await lying()).to.be.empty;
      await type(diary, 'sleep', '7');
      expect($$(diary, '[aria-invalid=true]')).to.have.length(1);
    });

    it('may be an earlier one within the weeks; what is typed for each stays', async () => {
      const diary = await opened({ weeks: 4 });
      await pick(diary, 'skin', 1);
      await press(diary, en.earlier);
      expect(squeeze($(diary, '[data-day]').textContent)).to.equal(dataOf(diary).words.date(ago(1)));
      expect(typed(diary, 'skin')).to.equal('');
      await pick(diary, 'skin', 9);
      await save(diary);
      await until(async () => (await lying()).length);
      await press(diary, en.later);
      expect(typed(diary, 'skin')).to.equal('1');
      expect(words(diary)).to.contain(en.dirty);
      expect(button(diary, en.later).disabled).to.be.true;

      await choose(diary, ago(27));
      expect(squeeze($(diary, '[data-day]').textContent)).to.equal(dataOf(diary).words.date(ago(27)));
      expect(button(diary, en.earlier).disabled).to.be.true;
      expect($<HTMLInputElement>(diary, 'input[type=date]')).to.include({ min: ago(27), max: today() });
    });

    it('is none before the weeks, after today, or while a year is still typed', async () => {
      const diary = await opened({ weeks: 4 });
      const field = $<HTMLInputElement>(diary, 'input[type=date]');
      for (const day of [ago(28), ago(-1), '0002-11-22', '']) {
        await choose(diary, day);
        expect(field.value, 'left alone while it is typed').to.equal(day);
        expect(squeeze($(diary, '[data-day]').textContent)).to.contain(dataOf(diary).words.date(today()));
        field.dispatchEvent(new Event('blur'));
        await diary.updateComplete;
        expect(field.value).to.equal(today());
        expect(words(diary)).to.contain(en.dayOut(dataOf(diary).words.date(ago(27)) ?? ''));
      }
    });

    it('counts for a concern, keeps other counts, and remembers the concern', async () => {
      const diary = await opened();
      const select = $<HTMLSelectElement>(diary, 'select');
      const choices: [string, string][] = [
        ['acne', 'spots'],
        ['psoriasis', 'patches'],
        ['rosacea', 'flushes'],
      ];
      for (const [concern, field] of choices) {
        select.value = concern;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await until(() => diary.shadowRoot?.querySelector(`[name=${field}]`));
        await type(diary, field, '3');
      }
      select.value = 'eczema';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => diary.shadowRoot?.querySelector('[name=itch]'));
      await pick(diary, 'itch', 1);
      await save(diary);
      await until(async () => (await lying()).length);
      expect((await lying())[0]).to.include({ spots: 3, patches: 3, flushes: 3, itch: 1 });
      door.book = undefined;
      diary.remove();
      const again = await opened();
      expect($<HTMLSelectElement>(again, 'select').value).to.equal('eczema');
    });

    it('is deleted after a question, and only that one', async () => {
      const diary = await opened();
      await lay({ day: today(), skin: 3, changed: 5 }, { day: ago(1), skin: 4, changed: 5 });
      dispatchEvent(new Event('focus'));
      await until(() => has(diary, en.deleteDay));
      button(diary, en.deleteDay).focus();
      await press(diary, en.deleteDay);
      expect(focused()).to.equal($(diary, '[data-ask]'));
      await press(diary, en.cancel);
      expect(await lying()).to.have.length(2);
      await press(diary, en.deleteDay);
      await press(diary, en.yesDelete);
      await until(() => !has(diary, en.deleteDay));
      expect((await lying()).map(({ day }) => day)).to.deep.equal([ago(1)]);
      expect(words(diary)).to.contain(en.deletedDay(dataOf(diary).words.date(today()) ?? ''));
      expect(within(diary)).to.be.true;
    });

    it('is saved by Enter, and moved through by keys alone', async () => {
      const diary = await opened();
      $<HTMLInputElement>(diary, '[name=skin]').focus();
      for (let i = 0; i < 4; i++) await sendKeys({ press: 'ArrowRight' });
      await until(() => typed(diary, 'skin') === '3');
      $(diary, '[name=sleep]').focus();
      await sendKeys({ type: '8' });
      await sendKeys({ press: 'Enter' });
      await until(async () => (await lying()).length);
      expect((await lying())[0]).to.include({ skin: 3, sleep: 8 });
      expect(focused()).to.equal($(diary, '[name=sleep]'));
    });

    it('stays that day over midnight once something is typed; without it the form follows the calendar', async () => {
      const RealDate = Date;
      const at = (shift: number) => {
        window.Date = class extends RealDate {
          constructor(...given: [number]) {
            super(...(given.length ? given : ([RealDate.now() + shift] as [number])));
          }
        } as DateConstructor;
      };
      const diary = await opened();
      const idle = await show('gut-skin-diary');
      try {
        await pick(diary, 'skin', 3);
        at(86_400_000);
        dispatchEvent(new Event('focus'));
        await until(() => squeeze($(idle, '[data-day]').textContent).includes(dataOf(idle).words.date(ago(0)) ?? ' '));
        window.Date = RealDate;
        expect(squeeze($(diary, '[data-day]').textContent)).to.contain(dataOf(diary).words.date(ago(0)));
        expect(typed(diary, 'skin')).to.equal('3');
        expect(typed(idle, 'skin')).to.equal('');
        expect(squeeze($(idle, '[data-day]').textContent)).to.contain(dataOf(idle).words.date(ago(-1)));
      } finally {
        window.Date = RealDate;
      }
    });

    it('keeps what is typed on a move, on a change of language, and while it is away', async () => {
      const diary = await opened({ lang: 'en' });
      await pick(diary, 'skin', 3);
      await type(diary, 'note', 'half a sent');
      const kept = () => expect([typed(diary, 'skin'), typed(diary, 'note')]).to.deep.equal(['3', 'half a sent']);
      put('<section></section>').append(diary);
      await diary.updateComplete;
      kept();
      diary.lang = 'ko';
      await until(() => words(diary).includes(ko.dirty));
      kept();
      diary.remove();
      await turn();
      page.append(diary);
      await diary.updateComplete;
      kept();
    });
  });

  describe('the chart and the table', () => {
    const filled = async (attributes = {}) => {
      const diary = await showApart(() => Promise.resolve(shelfOf(written, 'acne')), attributes);
      await enter(diary);
      return diary;
    };

    it('show the same days; a band for each habit that was written', async () => {
      const diary = await filled();
      const names = $$(diary, '.chart .name strong').map((name) => squeeze(name.textContent));
      expect(names).to.deep.equal([
        'Skin',
        'New spots',
        'Sleep, hours',
        'Stress',
        'Fibre',
        'Fermented food, portions',
        'Alcohol, drinks',
      ]);
      const dots = $(diary, 'svg.line .dots').getAttribute('d') ?? '';
      expect(dots.match(/M/g)).to.have.length(written.length);
      const line = $(diary, 'svg.line .run').getAttribute('d') ?? '';
      expect(line.match(/M/g), 'a gap of a week').to.have.length(2);
      expect(line).not.to.match(/NaN|undefined/);
      const path = $<SVGPathElement & HTMLElement>(diary, 'svg.line .run');
      expect(path.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      expect(path.getBoundingClientRect().width, 'it is really drawn').to.be.above(100);
      expect(words(diary)).to.contain(en.written(written.length));
      expect(rows(diary)).to.have.length(10);
      expect(rows(diary)[0]).to.contain(dataOf(diary).words.date(written[0]?.day ?? ''));
    });

    it('stand still while there is nothing', async () => {
      const diary = await opened();
      expect(words(diary)).to.contain(en.soon);
      expect($$(diary, '.chart, table, #table')).to.be.empty;
    });

    it('show and hide the table behind a button', async () => {
      const diary = await filled();
      const table = $(diary, '#table');
      expect(table.children, 'not even drawn').to.be.empty;
      expect(table.checkVisibility()).to.be.false;
      expect(button(diary, en.showTable).getAttribute('aria-expanded')).to.equal('false');
      await press(diary, en.showTable);
      expect(table.checkVisibility()).to.be.true;
      expect(button(diary, en.hideTable).getAttribute('aria-expanded')).to.equal('true');
      await press(diary, en.hideTable);
      expect(table.checkVisibility()).to.be.false;
    });

    it('is a table at every width, which scrolls in its own box and is low when it opens', async () => {
      const whole = Array.from({ length: 84 }, (_, i) => ({
        ...{ day: ago(i), changed: 1, skin: i % 11, spots: 3, sleep: 7, stress: 4, fibre: 2, fermented: 1, alcohol: 1 },
        note: 'New cream in the morning.',
      }));
      for (const lang of languages) {
        const diary = await showApart(() => Promise.resolve(shelfOf(whole, 'acne')), { lang });
        await enterFolded(diary);
        await press(diary, text[lang].showTable);
        for (const width of [240, 390, 768, 1200]) {
          await setViewport({ width, height: 740 });
          const displays = ['table', 'thead', 'tr', 'th', 'td'].map((tag) => getComputedStyle($(diary, tag)).display);
          expect(displays).to.deep.equal(['table', 'table-header-group', 'table-row', 'table-cell', 'table-cell']);
          expect($(diary, '#table').getBoundingClientRect().height, `${width}`).to.be.below(900);
          expect(document.documentElement.scrollWidth, `${width}`).to.be.at.most(width);
        }
        await setViewport({ width: 390, height: 740 });
        const region = $(diary, '[role=region]');
        expect(region.scrollWidth).to.be.above(region.clientWidth);
        expect(region.tabIndex).to.equal(0);
        expect(squeeze($(diary, `#${region.getAttribute('aria-labelledby')}`).textContent)).to.contain(
          text[lang].table,
        );
        const left = () => $(diary, 'tbody th').getBoundingClientRect().left;
        const before = left();
        region.scrollLeft = 150;
        await turn();
        expect(left(), 'the day stays').to.equal(before);
      }
      await setViewport({ width: 800, height: 600 });
    });

    it('show ten days, and more when asked; of a thousand no more than are seen', async () => {
      const thousand = Array.from({ length: 1000 }, (_, i) => ({ day: ago(i), changed: 1, skin: i % 11, sleep: 7 }));
      const diary = await showApart(() => Promise.resolve(shelfOf(thousand)));
      await enterFolded(diary);
      expect($$(diary, '*').length, 'closed').to.be.below(400);
      await press(diary, en.showTable);
      expect(rows(diary)).to.have.length(10);
      await press(diary, en.showMore(30));
      expect(rows(diary)).to.have.length(40);
      expect(focused()).to.equal($(diary, `[data-day="${ago(10)}"]`));
    });

    it('say how many more there are, to the last one', async () => {
      const diary = await filled();
      await press(diary, en.showTable);
      for (let left = written.length - 10; left > 0; left -= 30) await press(diary, en.showMore(Math.min(left, 30)));
      expect(rows(diary)).to.have.length(written.length);
      expect($$(diary, '#table p button')).to.be.empty;
      expect(within(diary), 'the focus stays').to.be.true;
    });

    it('are all there when the page is printed, and gone again afterwards', async () => {
      const diary = await filled();
      dispatchEvent(new Event('beforeprint'));
      expect($$(diary, 'tbody tr')).to.have.length(written.length); // at once
      dispatchEvent(new Event('afterprint'));
      expect($$(diary, 'tbody tr')).to.be.empty;
    });

    for (const lang of languages)
      it(`have a name, and say in words what they show: ${lang}`, async () => {
        const even = Array.from({ length: 14 }, (_, i) => ({
          day: ago(i),
          changed: 1,
          skin: i < 7 ? 3 : 8,
          itch: i % 2,
        }));
        const diary = await showApart(() => Promise.resolve(shelfOf(even, 'eczema')), { lang });
        await enterFolded(diary);
        const t = text[lang];
        expect(squeeze($(diary, '.lately').textContent)).to.equal(`${t.lately(3, t.faces.calm)} ${t.weekBefore(8)}`);
        const figure = $(diary, 'figure');
        expect(squeeze($(diary, `#${figure.getAttribute('aria-labelledby')}`).textContent)).to.equal(t.legend);
        expect($$(diary, '.chart svg[role=img]').map((svg) => svg.getAttribute('aria-label'))).to.deep.equal([
          `${t.counted(t.fields.skin, 14)} ${t.span(3, 8)} ${t.mean(5.5)}`,
          `${t.counted(t.fields.itch, 14)} ${t.yesDays(7)}`,
        ]);
      });

    it('lead from a row to its day, also one outside the weeks', async () => {
      const far = { day: ago(400), changed: 1, skin: 2 };
      const ahead = { day: ago(-3), changed: 1, skin: 6 }; // the clock was wrong that day
      const diary = await showApart(() =>
        Promise.resolve(shelfOf([far, ahead, { day: today(), changed: 1, skin: 9 }])),
      );
      await enter(diary);
      expect(words(diary)).to.contain(en.written(2)).and.contain(en.older(1));
      await press(diary, en.showTable);
      $(diary, `[data-day="${far.day}"]`).click();
      await diary.updateComplete;
      await until(() => focused() === diary.shadowRoot?.querySelector('form [data-day]'));
      expect(squeeze($(diary, 'form [data-day]').textContent)).to.equal(dataOf(diary).words.date(far.day));
      expect(typed(diary, 'skin')).to.equal('2');
    });

    it('follow the weeks, which are 4 to 26', async () => {
      const diary = await filled({ weeks: 4 });
      const inside = () => written.filter(({ day }) => day >= ago((diary.weeks ?? 12) * 7 - 1)).length;
      expect(words(diary))
        .to.contain(en.written(inside()))
        .and.contain(en.older(written.length - inside()));
      diary.setAttribute('weeks', '8');
      await until(() => words(diary).includes(en.written(inside())));
      const lines = await warningsOf(async () => {
        for (const bad of ['3', '27', 'many']) {
          diary.setAttribute('weeks', bad);
          await diary.updateComplete;
        }
      });
      expect(lines).to.have.length(3);
      for (const line of lines) expect(line).to.contain('<gut-skin-diary> weeks=').and.contain('4').and.contain('26');
      expect(words(diary)).to.contain(en.written(written.length));
    });

    it('take 12 weeks before upgrade as well as after', async () => {
      const diary = make('gut-skin-diary');
      diary.weeks = 5;
      page.append(diary);
      await ready(diary);
      expect(words(diary)).to.contain(en.lead(5));
    });

    it('carry no style attribute', async () => {
      const diary = await filled();
      expect($$(diary, '[style]')).to.be.empty;
    });

    for (const lang of languages)
      it(`say beside them what they can’t show, and when to see a doctor: ${lang}`, async () => {
        const diary = await filled({ lang });
        const t = text[lang];
        expect(words(diary)).to.contain(t.limits).and.contain(t.dont).and.contain(t.doctorAlso);
        const urgent = flags.entries.filter(({ urgency }) => urgency !== 'soon');
        expect(urgent.length).to.be.above(3);
        for (const { sign, action } of urgent) expect(words(diary)).to.contain(sign[lang]).and.contain(action[lang]);
        $<HTMLDetailsElement>(diary, '.signs').open = true;
        $<HTMLDetailsElement>(diary, '.sources').open = true;
        await until(() => diary.shadowRoot?.querySelector('.sources ol'));
      });
  });

  describe('copies', () => {
    const last = () => {
      const file = saved.at(-1);
      if (!file) throw new Error('nothing was saved');
      return file;
    };

    it('go out as a data file and as a table, named by the day', async () => {
      const diary = await showApart(() => Promise.resolve(shelfOf(written, 'acne')));
      await enter(diary);
      await press(diary, en.json);
      await says(diary, en.copied);
      expect(last().name).to.equal(`gut-skin-diary-${today()}.json`);
      const data = JSON.parse(await last().text) as { version: number; concern: string; entries: unknown[] };
      expect(data).to.deep.include({ format: 'gut-skin-diary', version: 2, concern: 'acne' });
      expect(data.entries).to.have.deep.members([...written]);
      expect(last().type).to.equal('application/json');
      await press(diary, en.csv);
      await until(() => last().name.endsWith('.csv'));
      const table = await last().text;
      expect(table.trim().split('\r\n')).to.have.length(written.length + 1);
      const shown = $<HTMLTextAreaElement>(diary, 'textarea[readonly]');
      expect(shown.value.replace(/^\uFEFF/, '').split('\n')[0]).to.match(/^day,skin/);
    });

    it('come back by day: new ones are added, the others only after a choice', async () => {
      const diary = await opened();
      await lay(
        { day: ago(1), skin: 1, changed: 5 },
        { day: ago(2), skin: 2, changed: 5 },
        { day: ago(3), skin: 3, changed: 5 },
      );
      dispatchEvent(new Event('focus'));
      await until(() => rows(diary).length === 3);
      const file = `day,skin\r\n${ago(1)},1\r\n${ago(2)},9\r\n${ago(3)},8\r\n${ago(4)},7\r\n`;
      const skins = async () => (await lying()).map(({ skin }) => skin).join();
      await bring(diary, file, 'a.csv');
      expect(words(diary)).to.contain(en.fresh(1)).and.contain(en.differ(2));
      expect(focused()).to.equal($(diary, '[data-offer]'));
      expect(await skins(), 'nothing yet').to.equal('3,2,1');
      await press(diary, en.cancel);
      expect(await skins(), 'nothing at all').to.equal('3,2,1');

      await bring(diary, file, 'a.csv');
      await press(diary, en.addKeep);
      await says(diary, `${en.added(1)} ${en.replaced(0)} ${en.kept(2)}`);
      expect(await skins()).to.equal('7,3,2,1');
      await bring(diary, file, 'a.csv');
      expect(words(diary)).not.to.contain(en.fresh(0));
      await press(diary, en.addReplace);
      await says(diary, `${en.added(0)} ${en.replaced(2)} ${en.kept(0)}`);
      expect(await skins()).to.equal('7,8,9,1');
      await bring(diary, file, 'a.csv');
      expect(words(diary)).to.contain(en.nothingNew);
      expect(has(diary, en.add) || has(diary, en.addKeep) || has(diary, en.addReplace)).to.be.false;
    });

    it('bring the concern along where none was chosen', async () => {
      const diary = await opened();
      await bring(
        diary,
        JSON.stringify({ format: NAME, version: 2, concern: 'rosacea', entries: [{ day: today(), flushes: 2 }] }),
      );
      await press(diary, en.add);
      await until(() => $<HTMLSelectElement>(diary, 'select').value === 'rosacea');
      expect(typed(diary, 'flushes')).to.equal('2');
    });

    it('are told apart line by line where they are broken; good lines are still there to take', async () => {
      const diary = await opened();
      await bring(
        diary,
        `day,skin,mood,note\r\n${ago(1)},1,fine,\r\n22/11/26,2,,\r\n${ago(2)},12,,"<img src=x>"\r\n`,
        'a.csv',
      );
      const offer = words(diary);
      expect(offer).to.contain(en.fresh(1)).and.contain(en.rows(2)).and.contain(en.columns('mood'));
      expect(offer).to.contain(`${en.row(3)} ${en.dayBad} ${en.found('22/11/26')}`);
      expect(offer).to.contain(`${en.row(4)} ${en.range('Skin', 10)} ${en.found('12')}`);
      await press(diary, en.add);
      await until(async () => (await lying()).length);
      expect((await lying()).map(({ day }) => day)).to.deep.equal([ago(1)]);
    });

    it('tell of a great many broken lines in few', async () => {
      const diary = await opened();
      await bring(diary, `day,skin\r\n${'never,3\r\n'.repeat(500)}`, 'a.csv');
      expect(words(diary)).to.contain(en.rows(500)).and.contain(en.more(480));
      expect($$(diary, '[data-offer] + ul li')).to.have.length(21);
      expect(words(diary)).to.contain(en.nothingNew);
    });

    for (const [what, content, broken] of [
      ['half a file', '{"format":"gut-skin-diary","ver', 'damaged'],
      ['another file', '{"name":"package"}', 'not-a-diary'],
      ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 0xff, 0xff]), 'damaged'],
      ['a newer file', '{"format":"gut-skin-diary","version":3,"entries":[]}', 'newer'],
      ['a table of something else', 'a,b\r\n1,2\r\n', 'not-a-diary'],
      ['an empty file', '', 'not-a-diary'],
    ] as const)
      it(`of ${what} change nothing`, async () => {
        const diary = await opened();
        await lay({ day: ago(1), skin: 1, changed: 5 });
        await bring(diary, content);
        await says(diary, en.broken[broken]);
        expect($$(diary, '[data-offer]')).to.be.empty;
        expect(await lying()).to.deep.equal([{ day: ago(1), skin: 1, changed: 5 }]);
      });

    it('are all or nothing when the store gives up halfway', async () => {
      const diary = await opened();
      const { put: real } = IDBObjectStore.prototype;
      let puts = 0;
      await bring(diary, `day,skin\r\n${ago(1)},1\r\n${ago(2)},2\r\n${ago(3)},3\r\n`, 'a.csv');
      IDBObjectStore.prototype.put = function (...given) {
        if (++puts === 3) throw new DOMException('rigged', 'QuotaExceededError');
        return real.apply(this, given);
      };
      try {
        await press(diary, en.add);
        await says(diary, en.full);
      } finally {
        IDBObjectStore.prototype.put = real;
      }
      expect(has(diary, en.add), 'it can be tried again').to.be.true;
      expect(await lying()).to.be.empty;
      await press(diary, en.add);
      await until(async () => (await lying()).length === 3);
    });
  });
});

describe('gut-skin-diary, privacy', () => {
  beforeEach(forget);
  after(forget);

  it('lets nothing out: no event, click or key, no attribute, address, title, console line, storage or request', async () => {
    const diary = await show('gut-skin-diary', {}, '<p>Fallback</p>');
    await enter(diary);
    const outside = () => [
      location.href,
      document.title,
      history.length,
      diary.outerHTML,
      document.cookie,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ];
    const before = outside();
    const heard: string[] = [];
    const types = [
      'click',
      'input',
      'change',
      'keydown',
      'keyup',
      'submit',
      'gut-skin-toggle',
      'gut-skin-error',
      'gut-skin-ready',
      'gut-skin-consult',
    ];
    const listen = (event: Event) => heard.push(event.type);
    const said: unknown[] = [];
    const { log, info, warn, error, debug } = console;
    const real = {
      fetch: window.fetch,
      open: XMLHttpRequest.prototype.open,
      beacon: navigator.sendBeacon.bind(navigator),
    };
    const tell = (...parts: unknown[]) => said.push(parts);
    types.forEach((each) => document.addEventListener(each, listen));
    Object.assign(console, { log: tell, info: tell, warn: tell, error: tell, debug: tell });
    window.fetch = (...parts) => (said.push(parts), real.fetch(...parts));
    XMLHttpRequest.prototype.open = function (...parts: unknown[]) {
      said.push(parts);
    };
    navigator.sendBeacon = (...parts) => Boolean(said.push(parts));
    try {
      await pick(diary, 'skin', 7);
      $(diary, '[name=sleep]').focus();
      await sendKeys({ type: '6' });
      await type(diary, 'note', 'secret-of-mine');
      await save(diary);
      await until(() => has(diary, en.deleteDay));
      await press(diary, en.showTable);
      await bring(diary, `day,note\n${ago(1)},secret-of-mine\nsecret-of-mine,\n`);
      await press(diary, en.add);
      await bring(diary, '{"secret-of-mine":');
      await press(diary, en.wipe);
      await press(diary, en.yesWipe);
      await until(() => has(diary, en.start));
    } finally {
      Object.assign(console, { log, info, warn, error, debug });
      window.fetch = real.fetch;
      XMLHttpRequest.prototype.open = real.open;
      navigator.sendBeacon = real.beacon;
      types.forEach((each) => document.removeEventListener(each, listen));
    }
    expect(heard).to.deep.equal([]);
    expect(said).to.deep.equal([]);
    expect(outside()).to.deep.equal(before);
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(files.filter((name) => name.includes('secret'))).to.deep.equal([]);
  });

  it('asks autofill and session recorders to keep out', async () => {
    const diary = await opened();
    expect($(diary, 'form').getAttribute('autocomplete')).to.equal('off');
    expect($(diary, '[part=body]').className).to.contain('ph-no-capture');
  });

  it('says once that it is ready, and nothing when it is opened', async () => {
    const diary = make('gut-skin-diary');
    const events = record(document, 'gut-skin-ready', 'gut-skin-error', 'gut-skin-toggle');
    const first = once(diary, 'gut-skin-ready');
    page.append(diary);
    await first;
    await enter(diary);
    expect(events).to.have.length(1);
  });

  it('is forgotten with everything typed when everything is deleted', async () => {
    const diary = await opened();
    const second = await show('gut-skin-diary');
    await lay({ day: ago(1), skin: 1, changed: 5 });
    await type(diary, 'note', 'not saved');
    await press(diary, en.wipe);
    expect(focused()).to.equal($(diary, '[data-wipe]'));
    expect(await lying(), 'it asks first').to.have.length(1);
    await press(diary, en.cancel);
    expect(has(diary, en.yesWipe)).to.be.false;
    await press(diary, en.wipe);
    await press(diary, en.yesWipe);
    await says(diary, en.ended);
    await says(second, en.ended);
    expect(within(diary)).to.be.true;
    expect(await exists()).to.equal(false);
    await enter(diary);
    expect(typed(diary, 'note')).to.equal('');
    expect(rows(diary)).to.be.empty;
  });

  it('never uses another way to store than the database of that name', async () => {
    const diary = await opened();
    await pick(diary, 'skin', 7);
    await save(diary);
    await until(() => has(diary, en.deleteDay));
    expect((await indexedDB.databases()).map(({ name }) => name)).to.include(NAME);
    const db = await openRaw();
    expect([...db.objectStoreNames]).to.deep.equal(['aside', 'days', 'settings']);
    db.close();
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });
});
