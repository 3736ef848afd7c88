/** What the tags take from a placeholder, and what of the rest is told. The pages `test/embed/placeholder*` fill some. */
import { expect } from 'chai';
import { strays } from '../../src/core/lazy/complaint.js';
import names from 'virtual:gut-skin/every-tag';
import { settingsOf } from '../../src/embed/placeholder.js';
import { warningsOf } from './support.js';

const tags = names.map((name) => {
  const tag = `gut-skin-${name}`;
  const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
  return { tag, settings: settingsOf(observedAttributes) };
});

/** What page builders, frameworks, plug-ins and trackers leave on a block. */
const foreign = `id type name value title text url src srcset sizes ref key role index size width height state status
  toggle target dismiss parent placement slide slide-to ride interval bs-toggle bs-target animation animate aos aos-delay
  scroll sticky offset speed delay duration group block block-name align layout column columns row element element_type
  widget_type settings elementor-type elementor-id elementor-post-type elementor-settings wp-interactive wp-context
  wp-bind--hidden wp-on--click wp-class--open wp-text wp-init wp-each wp-key vc-full-width mce-src mce-style mce-href
  mce-selected et-multi-view fusion-type mk-stretch-content brz-custom-id w-id w-node hs-cf-bound hs-cos-type sqs-type
  block-type block-json controller mesh-id testid test test-id cy qa hook astro-cid-j7pv25f6 astro-source-file
  astro-transition-scope v-app v-7ba5bd90 svelte svelte-h sveltekit-preload-data reactroot react-helmet reactid
  radix-collection-item headlessui-state n-head server-rendered emotion styled turbo turbo-permanent turbolinks action once
  drupal-selector history-node-id quickedit-field-id contextual-id component entity-type entity-id module view loaded lazy
  lazyload ll-status src-retina no-lazy optimized cfasync track tracking tracking-id gtm gtm-vis-first-on-screen analytics
  event category hj-suppress hj-allow private sentry-mask clarity-mask ga-click pin-nopin pin-do share translate lang-switch
  i18n l10n-id rocket-src wf-page cmp-src cookieconsent consent-category uc-src grammarly gramm lt-tmp-id lpignore
  1p-ignore bwignore dashlane-rid form-type temp-dwidth darkreader-mode original-title content popup modal tab tabs
  accordion collapse filter sort nav menu page post post-id product-id term slug url-hash anchor level depth order orderby
  format label-position color background overlay image thumb video caption mask shape icon font`
  .trim()
  .split(/\s+/);

describe('a placeholder', () => {
  it('takes the settings of its tag, and those that all tags have', () => {
    for (const { tag, settings } of tags)
      expect(settings, tag).to.include.members(['lang', 'theme', 'heading-level', 'reviewed-by', 'reviewed-on']);
    const { settings } = tags.find(({ tag }) => tag === 'gut-skin-consult') ?? {};
    expect(settings).to.include.members(['href', 'tel', 'label', 'country', 'heading']);
  });

  it('is told of every setting that is written without its hyphens, with other signs, or with a letter too many', async () => {
    for (const { tag, settings } of tags)
      for (const setting of settings.filter((one) => one.length > 3)) {
        const spelt = new Set([`${setting}s`, setting.replaceAll('-', '_'), setting.replaceAll('-', '')]);
        const wrong = [...spelt].filter((one) => !settings.includes(one));
        const lines = await warningsOf(() => strays(tag, wrong, settings));
        expect(lines, `${tag} ${setting}`).to.have.length(wrong.length);
        for (const line of lines) expect(line).to.include(`Nearest: "${setting}".`);
      }
  });

  it('is not told of what others leave on a block', async () => {
    for (const { tag, settings } of tags) {
      const strange = foreign.filter((one) => !settings.includes(one));
      expect(await warningsOf(() => strays(tag, strange, settings)), tag).to.deep.equal([]);
    }
  });
});
