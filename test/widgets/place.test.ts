import { expect } from 'chai';
import names from 'virtual:gut-skin/names';
import { giveUp, makePlace } from '../../src/embed/place.js';
import { screen } from '../../src/embed/rooms.js';

/** Which tags nobody defines here; the first render would end the room. */
const widgets = names.filter((name) => name !== 'settings');
const heights = (tag: Element) => getComputedStyle(tag).minBlockSize;

describe('the place of a tag', () => {
  let page: HTMLElement;
  before(() => makePlace(names));
  beforeEach(() => document.body.append((page = document.createElement('main'))));
  afterEach(() => page.remove());

  const put = (html: string) => {
    page.innerHTML = html;
    return page.lastElementChild as HTMLElement;
  };

  it('is a block with room for every widget, and the settings have no room of their own', () => {
    for (const name of widgets) {
      const tag = put(`<gut-skin-${name}></gut-skin-${name}>`);
      expect(getComputedStyle(tag).display, name).to.equal('block');
      expect(parseFloat(heights(tag)), name).to.be.within(200, screen);
    }
    expect(heights(put('<gut-skin-settings></gut-skin-settings>'))).to.equal('0px');
  });

  it('goes to whatever the page says of it', () => {
    const style = document.createElement('style');
    style.textContent = 'gut-skin-quiz { display: flex; min-block-size: 3px; margin-block-end: 5px }';
    document.head.append(style);
    const { display, minBlockSize, marginBlockEnd } = getComputedStyle(
      put('<i></i><gut-skin-quiz></gut-skin-quiz><gut-skin-quiz></gut-skin-quiz>').previousElementSibling as Element,
    );
    style.remove();
    expect([display, minBlockSize, marginBlockEnd]).to.deep.equal(['flex', '3px', '5px']);
  });

  it('ends where nothing will come', () => {
    const tag = put('<gut-skin-quiz></gut-skin-quiz>');
    giveUp('gut-skin-quiz');
    expect(heights(tag)).to.equal('0px');
  });
});
