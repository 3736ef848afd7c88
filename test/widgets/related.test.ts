/** Links from card to card: there while the other one is on the page, and never leading nowhere. */
import { expect } from 'chai';
import en from '../../src/i18n/base/en.js';
import {
  $,
  $$,
  expectAccessible,
  focused,
  make,
  page,
  put,
  ready,
  show,
  turn,
  until,
  words,
  type AnyWidget,
} from './support.js';

const linksOf = (widget: Element) => $$<HTMLButtonElement>(widget, '.related button');
const namesOf = (widget: Element) => linksOf(widget).map(({ textContent }) => textContent);
const linkTo = (widget: Element, name: string) =>
  until(() => linksOf(widget).find((one) => one.textContent?.includes(name)));
/** The same while a pointer comes to the widget, again and again, as it does before it could press anything there. */
const turnTo = (widget: Element, name: string) =>
  until(() => {
    widget.dispatchEvent(new PointerEvent('pointerenter'));
    return linksOf(widget).find((one) => one.textContent?.includes(name));
  });
const acne = () => show('gut-skin-condition', { condition: 'acne' });
const milk = 'Does milk cause acne?';

describe('a link to a related card', () => {
  it('is there when the other one is, whichever of the two names it', async () => {
    const faq = await show('gut-skin-faq', { ids: 'milk-acne', open: 'milk-acne' });
    expect(linksOf(faq)).to.be.empty;
    const card = await acne();
    await linkTo(card, milk);
    await turnTo(faq, 'Acne');
    expect(words(card, '.related')).to.equal(`${en.seeAlso} ${milk}`);
    await expectAccessible('a link to a related card');
    for (const link of linksOf(card)) expect(link.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('opens the card, and the focus is there', async () => {
    const faq = await show('gut-skin-faq', { 'with-search': true });
    const card = await acne();
    (await linkTo(card, milk)).click();
    const button = $(faq, '#q-milk-acne');
    await until(() => focused() === button);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await until(() => button.getBoundingClientRect().top < innerHeight);
  });

  it('leads to every kind of card', async () => {
    const card = await acne();
    for (const [tag, attributes, name, place] of [
      ['gut-skin-strain', {}, 'SP1', "[data-id='lrh-sp1'] > summary"],
      ['gut-skin-diet-tip', { tip: 'water low-gl-meals' }, 'Choose slower carbs', "[data-id='low-gl-meals']"],
      ['gut-skin-fact', { fact: 'milk stress' }, 'Stress makes acne worse', '.now [data-focus=statement]'],
    ] as const) {
      const other = await show(tag, attributes);
      (await turnTo(card, name)).click();
      await until(() => focused() === $(other, place));
      other.remove();
    }
    const condition = await show('gut-skin-condition');
    const tip = await show('gut-skin-diet-tip', { tip: 'zinc' });
    card.remove();
    (await turnTo(tip, 'Acne')).click();
    await until(() => focused() === $(condition, "[data-id='acne'] > summary"));
    expect($<HTMLDetailsElement>(condition, "[data-id='acne']").open).to.be.true;
    const nutrient = await show('gut-skin-nutrient', { nutrient: 'zinc' });
    (await turnTo(tip, 'Zinc')).click();
    await until(() => focused() === $(nutrient, '[part=body]'));
  });

  it('goes with what it leads to, and comes back with it', async () => {
    const faq = await show('gut-skin-faq');
    const card = await acne();
    await linkTo(card, milk);
    faq.remove();
    await until(() => !linksOf(card).length);
    page.append(faq);
    await turnTo(card, milk);
  });

  it('leads to the first of two, and to the other one when that went', async () => {
    const [first, second] = [await show('gut-skin-faq'), await show('gut-skin-faq')];
    const card = await acne();
    (await linkTo(card, milk)).click();
    await until(() => focused() === $(first, '#q-milk-acne'));
    expect(namesOf(card).filter((name) => name === milk)).to.have.length(1);
    first.remove();
    (await linkTo(card, milk)).click();
    await until(() => focused() === $(second, '#q-milk-acne'));
  });

  it('is not shown for what the page leaves out, hides, or can’t be seen', async () => {
    const hidden = put('<div hidden></div>');
    hidden.append(make('gut-skin-faq'));
    await ready(hidden.firstElementChild as AnyWidget);
    await show('gut-skin-faq', { ids: 'sugar-acne' });
    const card = await acne();
    await turnTo(card, 'Does sugar cause acne?');
    expect(namesOf(card)).not.to.include(milk);
  });

  it('stays where nothing is to be found any more, and is taken away when pressed', async () => {
    const place = put('<div></div>');
    const faq = make('gut-skin-faq') as AnyWidget;
    place.append(faq);
    await ready(faq);
    const card = await acne();
    const link = await linkTo(card, milk);
    place.hidden = true; // nobody tells of that
    link.click();
    await until(() => !linksOf(card).length);
  });

  it('speaks the language of the card it leads to', async () => {
    await show('gut-skin-faq', { lang: 'ko' });
    const card = await acne();
    const link = await linkTo(card, '우유');
    expect(link.lang).to.equal('ko');
  });

  it('leads to a question that the search has put aside', async () => {
    const faq = await show('gut-skin-faq', { 'with-search': true });
    const field = await until(() => $$<HTMLInputElement>(faq, '[type=search]')[0]);
    field.value = 'melasma';
    field.dispatchEvent(new InputEvent('input'));
    const card = await acne();
    (await linkTo(card, milk)).click();
    await until(() => focused() === $(faq, '#q-milk-acne'));
  });

  it('moves nothing that is being read', async () => {
    const tip = await show('gut-skin-diet-tip', { tip: 'zinc' });
    tip.scrollIntoView({ block: 'end' });
    await acne();
    await turn();
    await turn();
    expect(linksOf(tip)).to.be.empty;
    await turnTo(tip, 'Acne');
  });

  it('is one of own content, too', async () => {
    const settings = put(
      `<gut-skin-settings><script type="application/json">{"faq": [{"id": "our-milk", "topic": "food", "question": "Our question?", "answer": "Ours.", "related": ["conditions/acne"]}, {"id": "milk-acne", "hidden": true}]}</script><gut-skin-faq></gut-skin-faq></gut-skin-settings>`,
    );
    const faq = settings.querySelector('gut-skin-faq') as unknown as AnyWidget;
    await ready(faq);
    const card = await acne();
    await linkTo(card, 'Our question?');
    expect(namesOf(card)).not.to.include(milk);
  });
});
