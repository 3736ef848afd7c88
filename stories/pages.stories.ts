/** Pages of a kind that the widgets must live on. */
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/diet-tip/gut-skin-diet-tip.js';
import '../src/widgets/faq/gut-skin-faq.js';
import '../src/widgets/quiz/gut-skin-quiz.js';
import '../src/widgets/settings/gut-skin-settings.js';
import '../src/widgets/strain/gut-skin-strain.js';
import { started } from './support/quiz.js';

const meta: Meta = {
  title: 'Pages/Host pages',
  tags: ['autodocs'],
  parameters: {
    controls: { disable: true },
    // Each page has style sheets of its own, which would reach the docs around it.
    docs: { story: { inline: false, height: '640px' } },
  },
};
export default meta;

/** Two languages on one page: each widget speaks the nearest `lang`; there is no global language. */
export const TwoLanguages: StoryObj = {
  render: () => html`
    <style>
      .languages {
        display: grid;
        gap: 20px;
        grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr));
      }
      .languages section {
        display: grid;
        gap: 20px;
        align-content: start;
      }
    </style>
    <div class="languages">
      <section lang="en">
        <h2>In English</h2>
        <gut-skin-diet-tip tip="kimchi-salt"></gut-skin-diet-tip>
        <gut-skin-faq ids="kimchi-yoghurt probiotics-acne" open="kimchi-yoghurt"></gut-skin-faq>
      </section>
      <section lang="ko">
        <h2>한국어로</h2>
        <gut-skin-diet-tip tip="kimchi-salt"></gut-skin-diet-tip>
        <gut-skin-faq ids="kimchi-yoghurt probiotics-acne" open="kimchi-yoghurt"></gut-skin-faq>
      </section>
    </div>
  `,
};

/** A clinic with a dark page, an accent and a font of its own: five lines of its style sheet, and no attribute. */
export const DarkClinic: StoryObj = {
  parameters: { bare: true },
  render: () => html`
    <style>
      .clinic {
        color-scheme: dark;
        --gut-skin-accent: #e0527d;
        --gut-skin-surface: #221a26;
        --gut-skin-text: #f3ecf1;
        --gut-skin-radius: 2px;
        --gut-skin-heading-font: Georgia, 'Noto Serif CJK KR', serif;
        min-block-size: 100vh;
        padding: 40px max(20px, 50% - 540px);
        box-sizing: border-box;
        background: #17111a;
        color: #f3ecf1;
        font:
          17px/1.6 Optima,
          Candara,
          'Noto Sans',
          sans-serif;
      }
      .clinic h1 {
        font:
          400 34px/1.2 Georgia,
          serif;
      }
      .clinic .two {
        display: grid;
        gap: 28px;
        grid-template-columns: repeat(auto-fit, minmax(min(340px, 100%), 1fr));
        align-items: start;
      }
    </style>
    <div class="clinic">
      <h1>Night Garden Dermatology</h1>
      <gut-skin-settings heading-level="2" clinic="Night Garden Dermatology" consult-href="https://example.com/book">
        <div class="two">
          <gut-skin-quiz></gut-skin-quiz>
          <gut-skin-diet-tip tip="low-gl-meals"></gut-skin-diet-tip>
          <gut-skin-strain strain="lrh-sp1"></gut-skin-strain>
          <gut-skin-faq topic="probiotics" open="probiotics-acne"></gut-skin-faq>
        </div>
      </gut-skin-settings>
    </div>
  `,
};

/** A style sheet that resets everything, sets everything, and takes half of the root's font size away. */
export const HostileStyles: StoryObj = {
  render: () => html`
    <style>
      html {
        font-size: 62.5%;
      }
      * {
        margin: 0;
        padding: 0;
        border: 0;
        box-sizing: content-box;
        font: italic 900 9px/1 monospace;
        letter-spacing: 3px;
        text-transform: uppercase;
        text-align: right;
        white-space: nowrap;
        color: #b00020;
      }
      button,
      input,
      select,
      summary,
      details,
      progress,
      meter,
      fieldset,
      legend {
        all: unset;
      }
      p,
      ul,
      svg,
      label {
        display: none !important;
      }
      :focus {
        outline: none !important;
      }
    </style>
    <h2>A heading of the page</h2>
    <gut-skin-quiz></gut-skin-quiz>
    <gut-skin-diet-tip tip="fibre"></gut-skin-diet-tip>
    <gut-skin-faq ids="what-is proven" open="what-is" with-search></gut-skin-faq>
    <gut-skin-strain strain="bla-hn019"></gut-skin-strain>
  `,
};

/** The same style sheet, with the quiz at its first question. */
export const HostileStylesQuestion: StoryObj = {
  ...HostileStyles,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await started(canvasElement);
  },
};
