/** How it looks, and who stands behind it. Templates, pure. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { LEAST, type Figure } from './contrast.js';
import { choice, line, radios, tick, type Scene } from './fields.js';
import { levels, themes, titles } from './state.js';
import { about } from './widgets.js';

/** What the colour field shows while the accent is the library's own. */
const OWN = '#0f766e';

const figure = ({ t }: Scene, words: string, ratio: number) =>
  html`<li data-poor=${ratio < LEAST}>
    <span>${words}</span><b>${t.ratio(Math.floor(ratio * 10) / 10)}</b
    ><small>${ratio < LEAST ? t.fails : t.passes}</small>
  </li>`;

function accent(scene: Scene, figures: readonly Figure[]) {
  const { t, state, set } = scene;
  const choose = (event: Event) => set('accent', (event.target as HTMLInputElement).value);
  const reset = () => set('accent', '');
  return html`<div class="accent">
    <p class="field">
      <label for="field-accent">${t.accent}</label>
      <span
        ><input
          id="field-accent"
          type="color"
          name="accent"
          .value=${live(state.accent || OWN)}
          @input=${choose}
        /><code>${state.accent || t.accentOwn}</code>${
          state.accent ? html`<button type="button" @click=${reset}>${t.accentReset}</button>` : nothing
        }</span
      >
    </p>
    <p class="quiet" id="contrast">${t.contrast}</p>
    <ul class="figures" aria-labelledby="contrast">
      ${figures.map(({ scheme, ink, button }) => {
        const where = scheme === 'light' ? t.onLight : t.onDark;
        return html`${figure(scene, `${t.ink}, ${where}`, ink)}${figure(scene, `${t.button}, ${where}`, button)}`;
      })}
    </ul>
  </div>`;
}

export const lookView = (scene: Scene, figures: readonly Figure[]) => {
  const { t, state } = scene;
  return html`${radios(
    scene,
    'theme',
    ['', ...themes].map((theme) => [theme, t.themes[theme as keyof typeof t.themes]]),
    t.theme,
  )}
  ${accent(scene, figures)} ${tick(scene, 'follow', t.follow)}
  ${radios(
    scene,
    'title',
    titles.map((title) => [title, t.headings[title]]),
    t.heading,
  )}
  ${state.title === 'text' ? line(scene, 'heading', t.headingText) : nothing}
  ${choice(
    scene,
    'level',
    levels.map((level) => [level, level]),
    t.level,
    t.levelHint,
  )}`;
};

export const clinicView = (scene: Scene) => {
  const { t, state } = scene;
  return html`${line(scene, 'by', t.by, t.byHint)} ${state.by ? line(scene, 'on', t.on, '', 'date') : nothing}
  ${
    about(state.widget).booking
      ? html`${line(scene, 'href', t.href, t.hrefHint, 'url')} ${line(scene, 'tel', t.tel, '', 'tel')}`
      : html`<p class="quiet">${t.noBooking}</p>`
  }`;
};
