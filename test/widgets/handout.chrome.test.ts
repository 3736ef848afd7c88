/** Every handout is one A4 page: print can be emulated, and printed, by the DevTools protocol only. */
import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { handOut, sheet, stub } from './handout-driver.js';
import { dataOf, languages, show, type AnyWidget } from './support.js';

/** A4 less 12 mm all round, in CSS pixels. */
const paper = { width: 186 * (96 / 25.4), height: 273 * (96 / 25.4) };
/** What can still be read, in CSS pixels: 7 points. */
const least = 7 * (96 / 72);

const cards = {
  'gut-skin-condition': 'condition',
  'gut-skin-strain': 'strain',
  'gut-skin-nutrient': 'nutrient',
  'gut-skin-diet-tip': 'tip',
} as const;
type Tag = keyof typeof cards;

const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
const print = () => executeServerCommand<{ count: number; box?: number[] }, undefined>('pages');
async function printed(tag: Tag, id: string, lang: string) {
  const widget = await show(tag, { [cards[tag]]: id, lang });
  await handOut(widget);
  widget.remove(); // it is not needed for the paper
}

describe('a handout on paper', () => {
  let printer: ReturnType<typeof stub>;
  before(() => void (printer = stub()));
  after(() => printer.restore());
  afterEach(async () => {
    await executeServerCommand('emulate', {});
    dispatchEvent(new Event('afterprint'));
  });

  for (const lang of languages) {
    it(`of acne is exactly one A4 page: ${lang}`, async () => {
      await printed('gut-skin-condition', 'acne', lang);
      const { count, box } = await print();
      expect(count).to.equal(1);
      expect(box?.map(Math.round)).to.deep.equal([0, 0, 595, 842]); // in points
    });

    for (const tag of Object.keys(cards) as Tag[])
      it(`of every ${tag} fits on one, in letters that can be read: ${lang}`, async () => {
        const widget: AnyWidget = await show(tag, { lang });
        const { entries } = dataOf(widget) as unknown as { entries: { id: string }[] };
        await executeServerCommand('emulate', { media: 'print' });
        let smallest = { id: '', size: Infinity };
        for (const { id } of entries) {
          widget.setAttribute(cards[tag], id);
          await widget.updateComplete;
          await handOut(widget);
          const one = sheet();
          expect(one.offsetHeight, id).to.be.below(paper.height);
          expect(one.scrollWidth, id).to.be.at.most(Math.ceil(paper.width));
          const size = sizeOf(one);
          expect(size, id).to.be.at.least(least);
          if (size < smallest.size) smallest = { id, size };
          dispatchEvent(new Event('afterprint'));
        }
        await executeServerCommand('emulate', {});
        await printed(tag, smallest.id, lang);
        expect((await print()).count, smallest.id).to.equal(1);
      });
  }

  it('is alone on it, whatever the page does to itself in print', async () => {
    const style = document.createElement('style');
    style.textContent = `@page { size: landscape; margin: 5cm } html { columns: 3; zoom: 2 } body { height: 5000px !important }
      @media print { body, div, article { display: block !important; width: 200px !important; color: red !important } }`;
    document.head.append(style);
    await printed('gut-skin-condition', 'acne', 'en');
    const { count, box } = await print();
    style.remove();
    expect(count).to.equal(1);
    expect(box?.map(Math.round)).to.deep.equal([0, 0, 595, 842]);
  });

  it('goes on to a second page where a site’s own texts are too long for one: nothing is lost', async () => {
    await printed('gut-skin-condition', 'acne', 'en');
    const list = sheet().querySelector('.points') as HTMLElement;
    for (let i = 0; i < 80; i++) list.append(Object.assign(document.createElement('li'), { textContent: `${i} more` }));
    expect((await print()).count).to.equal(2);
  });
});
