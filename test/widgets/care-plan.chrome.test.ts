/** The plan on A4, by the browser's own menu: print can be emulated by the DevTools protocol only. */
import { expect } from 'chai';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import hazards from '../../data/hazards.json';
import flags from '../../data/red-flags.json';
import procedures from '../../data/procedures.json';
import en from '../../src/i18n/care-plan/en.js';
import ko from '../../src/i18n/care-plan/ko.js';
import type { GutSkinCarePlan } from '../../src/widgets/care-plan/care-plan-element.js';
import { painted } from './colours.js';
import { inDays } from './states/care-plan.js';
import { $, $$, everything, languages, page, put, ready, squeeze, until } from './support.js';

const text = { en, ko };
const visible = (element: Element) => element.checkVisibility();
const black = [0, 0, 0, 255];

describe('the plan on paper', () => {
  // A4 less a margin of 1 cm all round, in CSS pixels.
  before(() => setViewport({ width: 718, height: 1047 }));
  afterEach(async () => {
    await executeServerCommand('emulate', {});
    page.replaceChildren();
  });
  after(() => setViewport({ width: 800, height: 600 }));

  /** What Ctrl+P does: a key, the event, and at once the pages. */
  async function printed(attributes: string, theme = 'light') {
    const plan = put(
      `<gut-skin-settings country="GB" clinic="Harbour Skin"><gut-skin-care-plan theme="${theme}" ${attributes}></gut-skin-care-plan></gut-skin-settings>`,
    ).querySelector('gut-skin-care-plan') as GutSkinCarePlan;
    await ready(plan);
    await sendKeys({ press: 'Control' });
    await until(() => {
      dispatchEvent(new Event('beforeprint'));
      return $$(plan, '.print ol').length;
    });
    await executeServerCommand('emulate', { media: 'print' });
    return plan;
  }

  for (const lang of languages)
    it(`has the sources as a list with their addresses, without anybody having opened one: ${lang}`, async () => {
      const plan = await printed(`procedure="laser" date="${inDays(9)}" lang="${lang}"`);
      const laser = procedures.entries.find(({ id }) => id === 'laser') as (typeof procedures.entries)[number];
      const steps = [...laser.before, ...laser.after];
      const of = (entries: readonly { id: string; sources: string[] }[], ids: readonly string[]) =>
        entries.flatMap(({ id, sources }) => (ids.includes(id) ? sources : []));
      const cited = new Set([
        ...steps.flatMap(({ sources }) => sources),
        ...of(hazards.entries, laser.hazards),
        ...of(flags.entries, laser.flags),
        ...laser.evidenceSources,
        ...laser.unknownSources,
      ]);
      const list = $$(plan, '.print ol > li');
      expect(list).to.have.length(cited.size);
      for (const line of list) {
        expect(visible(line)).to.be.true;
        expect(squeeze(line.querySelector('a')?.textContent)).to.match(/^(doi\.org\/10\.|[\w.-]+\.[a-z]+)/);
        expect(getComputedStyle(line).breakInside).to.equal('avoid');
      }
      const size = parseFloat(getComputedStyle(list[0] as Element).fontSize);
      expect(parseFloat(getComputedStyle($(plan, '.print ol')).paddingInlineStart), 'room for “10.”').to.be.above(
        size * 2,
      );
      expect($$(plan, '.sources').filter(visible), 'not the button as well').to.be.empty;
      // Each step names its sources by their numbers in that list.
      const numbers = $$(plan, '.step .print').map((line) => /\[([\d, ]+)\]$/.exec(squeeze(line.textContent))?.[1]);
      expect(numbers).to.have.length(steps.length).and.not.to.include(undefined);
      const named = new Set(numbers.flatMap((each) => (each ?? '').split(', ').map(Number)));
      expect([...named].sort((one, other) => one - other)).to.deep.equal([...named].map((_, i) => i + 1));
      const paper = squeeze($(plan, '[part=base]').innerText);
      expect(paper)
        .to.contain('Harbour Skin')
        .and.contain(squeeze(text[lang].dates(inDays(9), inDays(9))));
      for (const { why } of steps) expect(paper).to.contain(squeeze(why[lang]));
    });

  it('says no “In 9 days”, which is wrong tomorrow, and shows nothing to press', async () => {
    const plan = await printed(`procedure="prp" date="${inDays(9)}"`);
    expect(squeeze($(plan, '[part=base]').innerText)).not.to.contain('In 9 days');
    const pressed = 'button, input, summary, .strip, .bar, .asking';
    expect($$(plan, pressed).filter((each) => visible(each) && !each.closest('.certainty'))).to.be.empty;
  });

  it('prints a plan without a day, and one that has passed', async () => {
    for (const date of ['', `date="${inDays(-3)}"`]) {
      const plan = await printed(`procedure="microneedling" ${date}`);
      expect($$(plan, '.step').filter(visible)).to.have.length($$(plan, '.step').length);
      expect($$(plan, '.print ol > li').filter(visible)).not.to.be.empty;
      await executeServerCommand('emulate', {});
    }
  });

  for (const theme of ['light', 'dark'])
    it(`is black on white, the number to call too: ${theme}`, async () => {
      const plan = await printed(`procedure="laser" date="${inDays(9)}"`, theme);
      const { backgroundColor } = getComputedStyle($(plan, '[part=base]'));
      expect(painted(backgroundColor)).to.deep.equal([255, 255, 255, 255]);
      const root = plan.shadowRoot as ShadowRoot;
      const said = everything(root).filter(
        (each) => visible(each) && [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      );
      expect(said.length).to.be.above(40);
      for (const each of said.filter((one) => $(plan, '.plan').contains(one)))
        expect(painted(getComputedStyle(each).color), squeeze(each.textContent)).to.deep.equal(black);
      const call = $(plan, '.flags a[href^="tel:"]');
      expect(squeeze(call.textContent)).to.contain('999');
      expect(painted(getComputedStyle(call).backgroundColor)[3], 'no box').to.equal(0);
    });

  it('parts no step, no warning and no sign from its sentence', async () => {
    const plan = await printed(`procedure="laser" date="${inDays(9)}"`);
    for (const step of $$(plan, '.step, .plan .care')) expect(getComputedStyle(step).breakInside).to.equal('avoid');
    for (const { sign, action } of flags.entries.filter(({ id }) =>
      ['airway', 'severe-skin-infection', 'infection-after', 'eczema-herpeticum'].includes(id),
    )) {
      const whole = $$(plan, '.flags *').filter(
        (each) =>
          squeeze(each.textContent).includes(squeeze(sign.en)) &&
          squeeze(each.textContent).includes(squeeze(action.en)),
      );
      expect(
        whole.some((each) => getComputedStyle(each).breakInside === 'avoid'),
        sign.en,
      ).to.be.true;
    }
    for (const title of $$(plan, '.plan h4')) expect(getComputedStyle(title).breakAfter).to.equal('avoid');
  });
});
