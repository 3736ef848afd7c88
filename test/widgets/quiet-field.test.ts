/** The field in a frame of its own, as the diary's note is one. */
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import axe from 'axe-core';
import { expect } from 'chai';
import { enter, forget, note, noteFrame, shelfOf, showApart, text, today, type, typed } from './diary-driver.js';
import { $, isWebKit, page, putAxeIntoFrames, squeeze, still, turn, until } from './support.js';

const { en, ko } = text;
const opened = async (attributes = {}, entries: Parameters<typeof shelfOf>[0] = []) => {
  const diary = await showApart(() => Promise.resolve(shelfOf(entries)), attributes);
  await enter(diary);
  return diary;
};
const look = (element: Element) => (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
const middle = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
const click = (element: Element) => {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return sendMouse({ type: 'click', position: middle(element) });
};

async function back() {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

describe('a quiet field', () => {
  beforeEach(forget);
  after(forget);

  it('takes what is typed, pasted and selected, and the page hears nothing of it', async () => {
    const diary = await opened();
    const field = await note(diary);
    const heard: string[] = [];
    const types =
      'keydown keypress keyup beforeinput input textInput paste copy cut select selectionchange selectstart';
    const listen = (event: Event) => heard.push(event.type);
    const all = [...types.split(' '), 'compositionstart', 'pointerdown', 'click', 'dblclick'];
    await click(noteFrame(diary));
    await until(() => field.matches(':focus'));
    for (const each of all) addEventListener(each, listen, true);
    try {
      await sendKeys({ type: 'rash again' });
      await until(() => typed(diary, 'note') === 'rash again');
      field.select();
      await sendMouse({ type: 'click', position: middle(noteFrame(diary)) });
      await turn();
    } finally {
      for (const each of all) removeEventListener(each, listen, true);
    }
    expect(heard).to.deep.equal([]);
    expect(String(getSelection())).to.equal('');
    expect(window.length, 'no list has the frame').to.equal(document.querySelectorAll('iframe').length);
    expect(squeeze($(diary, 'form').textContent))
      .to.contain(en.left(10, 500))
      .and.contain(en.dirty);
  });

  it('is reached by its label, by the focus that the diary moves, and by Tab both ways', async () => {
    const diary = await opened();
    const field = await note(diary);
    const frame = noteFrame(diary);
    await click($(diary, 'label:has(iframe) span'));
    await until(() => field.matches(':focus'));
    expect(diary.shadowRoot?.activeElement).to.equal(frame);
    await sendKeys({ press: 'Tab' });
    await until(() => $(diary, '[type=submit]').matches(':focus'));
    await back();
    await until(() => field.matches(':focus'));
    await back();
    await until(() => $(diary, '[name=fibre]:checked').matches(':focus'));
    await sendKeys({ press: 'Tab' });
    await until(() => field.matches(':focus'));
    field.blur();
    frame.focus();
    expect(field.matches(':focus')).to.be.true;
  });

  it('has the ring of a field while it has the focus', async () => {
    const diary = await opened();
    const ring = () =>
      ['outlineStyle', 'outlineWidth', 'outlineColor', 'outlineOffset'].map(
        (name) => look(noteFrame(diary))[name as 'outlineStyle'],
      );
    expect(ring()[0]).to.equal('none');
    $(diary, '[name=sleep]').focus();
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = look($(diary, '[name=sleep]'));
    noteFrame(diary).focus();
    await until(() => ring()[0] !== 'none');
    expect(ring()).to.deep.equal([outlineStyle, outlineWidth, outlineColor, outlineOffset]);
    $(diary, '[name=sleep]').focus();
    await until(() => ring()[0] === 'none');
  });

  for (const lang of ['en', 'ko'] as const)
    it(`has a name, a description and what keeps services out: ${lang}`, async () => {
      const diary = await opened({ lang });
      const field = await note(diary);
      const t = text[lang];
      expect([noteFrame(diary).title, field.getAttribute('aria-label')]).to.deep.equal([t.fields.note, t.fields.note]);
      const inner = field.ownerDocument;
      expect(inner.documentElement.lang).to.equal(lang);
      expect(inner.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).to.equal(t.left(0, 500));
      await type(diary, 'note', 'abc');
      expect(inner.getElementById('left-in-note')?.textContent).to.equal(t.left(3, 500));
      expect([field.maxLength, field.spellcheck, field.autocomplete]).to.deep.equal([500, false, 'off']);
      expect(['autocorrect', 'writingsuggestions'].map((name) => field.getAttribute(name))).to.deep.equal([
        'off',
        'false',
      ]);
      still();
      putAxeIntoFrames();
      const { violations, passes } = await axe.run(document, { preload: false, resultTypes: ['violations', 'passes'] });
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).to.deep.equal([]);
      const inside = passes.flatMap(({ id, nodes }) => (nodes.some(({ target }) => target.length > 1) ? id : []));
      expect(inside, 'axe was in the frame').to.include.members(['color-contrast', 'label', 'html-lang-valid']);
    });

  it('keeps what is typed when the diary moves, and when the language changes', async () => {
    const diary = await opened();
    await type(diary, 'note', 'half a sent');
    const first = await note(diary);
    page.prepend(diary);
    await until(() => typed(diary, 'note') === 'half a sent');
    const second = await note(diary);
    expect(second).not.to.equal(first);
    noteFrame(diary).focus();
    await until(() => second.matches(':focus'));
    second.setSelectionRange(99, 99);
    await sendKeys({ type: 'ence' });
    await until(() => typed(diary, 'note') === 'half a sentence');
    diary.lang = 'ko';
    await until(() => noteFrame(diary).title === ko.fields.note);
    expect(await note(diary)).to.equal(second);
    expect([typed(diary, 'note'), second.ownerDocument.documentElement.lang]).to.deep.equal(['half a sentence', 'ko']);
    expect(second.getAttribute('aria-label')).to.equal(ko.fields.note);
  });

  it('goes on where the visitor was when a browser puts in another document, as older Firefox does', async () => {
    const diary = await opened();
    await type(diary, 'note', 'half sent');
    const first = await note(diary);
    noteFrame(diary).focus();
    first.setSelectionRange(4, 4);
    noteFrame(diary).contentWindow?.location.replace('about:blank');
    const second = await until(() => {
      const field = noteFrame(diary).contentDocument?.querySelector('textarea');
      return field === first ? undefined : field;
    });
    await until(() => second.matches(':focus'));
    await sendKeys({ type: ' a' });
    // WebKit forgets the caret of a document that is gone; it puts in no other one by itself.
    await until(() => typed(diary, 'note') === (isWebKit ? ' ahalf sent' : 'half a sent'));
  });

  it('shows the note of another day, and no letter of one before', async () => {
    const diary = await opened({}, [{ day: today(), changed: 1, note: 'of today' }]);
    expect(typed(diary, 'note')).to.equal('of today');
    $(diary, '.step').click();
    await until(() => typed(diary, 'note') === '');
  });

  it('looks like the field it was: letters, ground, border, size', async () => {
    page.style.cssText = '--gut-skin-font: monospace; --gut-skin-font-size: 19px';
    const diary = await opened();
    const field = await note(diary);
    const beside = document.createElement('textarea');
    beside.rows = 3;
    noteFrame(diary).parentElement?.append(beside);
    const same = () => {
      for (const name of [
        'color',
        'fontFamily',
        'fontSize',
        'fontWeight',
        'lineHeight',
        'letterSpacing',
        'direction',
        'paddingTop',
        'paddingLeft',
      ] as const)
        expect(look(field)[name], name).to.equal(look(beside)[name]);
      for (const name of [
        'backgroundColor',
        'borderTopColor',
        'borderTopWidth',
        'borderTopStyle',
        'borderTopLeftRadius',
      ] as const)
        expect(look(noteFrame(diary))[name], name).to.equal(look(beside)[name]);
      // Closer than a pixel of the screen: an engine rounds sixty-fourths of one when a height is set.
      const [is, was] = [noteFrame(diary), beside].map((each) => each.getBoundingClientRect());
      expect(is?.width).to.equal(was?.width);
      expect(is?.height).to.be.closeTo(was?.height ?? 0, 0.1);
    };
    await until(() => noteFrame(diary).height);
    same();
    page.style.setProperty('--gut-skin-font-size', '30px');
    page.dir = 'rtl';
    await until(() => look(field).fontSize === '30px' && noteFrame(diary).offsetHeight > 140);
    diary.requestUpdate();
    await diary.updateComplete;
    same();
    page.removeAttribute('style');
    page.removeAttribute('dir');
  });

  it('follows its page from light to dark and back, whatever changes it', async () => {
    const diary = await opened();
    const field = await note(diary);
    const scheme = () => look(field.ownerDocument.documentElement).colorScheme;
    const [light] = [look(field).color];
    expect(scheme()).to.equal('light');
    page.style.colorScheme = 'dark'; // nothing renders anew
    await until(() => scheme() === 'dark');
    expect(look(field).color)
      .to.equal(look($(diary, '[name=sleep]')).color)
      .and.not.equal(light);
    page.removeAttribute('style');
    await until(() => scheme() === 'light' && look(field).color === light);
    page.style.setProperty('--gut-skin-text', 'rgb(90, 0, 90)');
    await until(() => look(field).color === 'rgb(90, 0, 90)');
    page.removeAttribute('style');
    diary.setAttribute('theme', 'dark');
    await until(() => scheme() === 'dark' && look(field).color === look($(diary, '[name=sleep]')).color);
  });

  it('grows with the visitor’s hand', async () => {
    const diary = await opened();
    const field = await note(diary);
    await until(() => noteFrame(diary).height);
    expect(look(field).resize).to.equal('vertical');
    field.style.height = '321px'; // what the handle of a field does
    await until(() => noteFrame(diary).offsetHeight === 323);
  });

  it('stands in the form where the browser gives no way into a frame', async () => {
    const { get } = Object.getOwnPropertyDescriptor(
      HTMLIFrameElement.prototype,
      'contentDocument',
    ) as PropertyDescriptor;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', { configurable: true, get: () => null });
    try {
      const diary = await showApart(() => Promise.resolve(shelfOf()));
      await enter(diary, '[type=submit]');
      const field = $<HTMLTextAreaElement>(diary, 'textarea[data-field=note]');
      expect(diary.shadowRoot?.querySelector('iframe')).to.be.null;
      await click($(diary, 'label:has(textarea) span'));
      await until(() => field.matches(':focus'));
      await sendKeys({ type: 'still here' });
      expect(squeeze($(diary, 'form').textContent)).to.contain(en.left(10, 500));
      page.prepend(diary);
      await turn();
      await diary.updateComplete;
      expect(field.isConnected && field.value).to.equal('still here');
    } finally {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', { configurable: true, get });
    }
  });
});
