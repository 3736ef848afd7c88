/** What to show: the widget, its entries by their titles, and its language. Templates, pure. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import cross from 'virtual:gut-skin/icon/x';
import type { Apology } from '../../i18n/apology/en.js';
import { icons } from './icons.js';
import { choice, radios, type Choice, type Scene } from './fields.js';
import type { Content } from './contents.js';
import { about, names } from './widgets.js';

export interface ShowScene extends Scene {
  readonly titles: Apology['titles'];
  /** What the search has found, and everything of the collection. */
  readonly found: readonly Content[];
  readonly all: readonly Content[];
  readonly languages: readonly Choice[];
  ask(query: string): void;
}

const titleOf = ({ title }: Content, language: string) => title[language] ?? title.en;

function row(scene: ShowScene, one: Content, most: number) {
  const { state, set, language } = scene;
  const chosen = state.ids.includes(one.id);
  const toggle = () =>
    set(
      'ids',
      chosen && most > 1 ? state.ids.filter((id) => id !== one.id) : most > 1 ? [...state.ids, one.id] : [one.id],
    );
  return html`<li>
    <label
      ><input
        type=${most > 1 ? 'checkbox' : 'radio'}
        name="ids"
        ?disabled=${most > 1 && !chosen && state.ids.length >= most}
        .checked=${live(chosen)}
        @change=${toggle}
      /><span>${titleOf(one, language)}</span></label
    >
  </li>`;
}

/** The ones that are chosen, in their order, each with a way out. */
function chosen({ state, all, set, t, language }: ShowScene) {
  const entries = state.ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
  if (!entries.length) return html`<p class="quiet">${t.allOf}</p>`;
  return html`<p class="quiet" id="chosen">${t.chosen}</p>
    <ol class="chosen" aria-labelledby="chosen">
      ${entries.map((one) => {
        const title = titleOf(one, language);
        const leave = () =>
          set(
            'ids',
            state.ids.filter((id) => id !== one.id),
          );
        return html`<li>
          ${title}<button type="button" aria-label=${t.drop(title)} @click=${leave}>${cross}</button>
        </li>`;
      })}
    </ol>`;
}

function contentView(scene: ShowScene) {
  const { t, state, found, ask } = scene;
  const { content } = about(state.widget);
  if (!content) return nothing;
  const { most } = content;
  const search = (event: Event) => ask((event.target as HTMLInputElement).value);
  return html`<fieldset class="content">
    <legend>${most > 1 ? t.content : t.contentOne}</legend>
    <label class="search"><span>${t.search}</span><input type="search" autocomplete="off" @input=${search} /></label>
    <ul>
      ${repeat(
        found,
        ({ id }) => id,
        (one) => row(scene, one, most),
      )}
    </ul>
    <p class="quiet">${found.length ? t.found(found.length) : t.nothing}</p>
    ${chosen(scene)} ${state.ids.length >= most && most > 1 ? html`<p class="quiet">${t.full(most)}</p>` : nothing}
  </fieldset>`;
}

export const showView = (scene: ShowScene) =>
  html`${radios(
    scene,
    'widget',
    names.map((name) => [
      name,
      html`${icons[name]}<b>${scene.titles[name]}</b><small>${scene.t.widgets[name]}</small>`,
    ]),
    scene.t.widget,
    'cards',
  )}
  ${contentView(scene)}
  ${choice(scene, 'lang', [['', scene.t.asPage], ...scene.languages], scene.t.language, scene.t.asPageHint)}`;
