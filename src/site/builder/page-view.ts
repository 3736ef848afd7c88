/** The page as a whole: its head, its steps, and the preview beside them. Templates, pure. */
import { html, type TemplateResult } from 'lit';
import { languageOf } from './languages.js';
import logo, { name } from './logo.js';
import type { ShowScene } from './show-view.js';

export interface Parts {
  readonly show: TemplateResult;
  readonly look: TemplateResult;
  readonly clinic: TemplateResult;
  readonly home: TemplateResult;
  readonly take: TemplateResult;
  readonly after: TemplateResult;
  readonly preview: TemplateResult;
  readonly said: TemplateResult;
}

const step = (id: string, title: string, inside: TemplateResult) =>
  html`<section class="step" aria-labelledby=${id}>
    <h2 id=${id} tabindex="-1">${title}</h2>
    ${inside}
  </section>`;

export function pageView({ t, languages, language, set }: ShowScene, parts: Parts) {
  return html`<header class="top">
      <a class="brand" href="./">${logo}<span>${name}</span></a>
      <nav aria-label=${t.speak}>
        ${languages.map(([one]) => {
          const speak = () => set('ui', one);
          return html`<button
            type="button"
            lang=${one}
            aria-pressed=${one === language ? 'true' : 'false'}
            @click=${speak}
          >
            ${languageOf(one, one)}
          </button>`;
        })}
      </nav>
    </header>
    <main>
      <div class="intro">
        <h1>${t.title}</h1>
        <p>${t.intro}</p>
        <p class="quiet">
          ${t.promise} <a href=${language === 'en' ? './demo/index.html' : `./demo/${language}.html`}>${t.demo}</a>
        </p>
        <embed-jump to="take" .t=${t}></embed-jump>
      </div>
      <div class="ask">
        ${step('show', t.steps.show, parts.show)} ${step('look', t.steps.look, parts.look)}
        ${step('clinic', t.steps.clinic, parts.clinic)}
      </div>
      <section class="preview" aria-labelledby="preview">${parts.preview}</section>
      <div class="give">
        ${step('home', t.steps.home, parts.home)} ${step('take', t.steps.take, parts.take)}
        ${step('after', t.steps.after, parts.after)}
      </div>
    </main>
    ${parts.said}`;
}
