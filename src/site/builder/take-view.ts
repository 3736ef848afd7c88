/** Where the site lives, and what to copy for it. Templates, pure. */
import { html, nothing, type TemplateResult } from 'lit';
import { line, radios, tick, type Scene } from './fields.js';
import { groupNames, groups, hostOf, type HostName } from './hosts.js';
import { letterOf, needsLetter, noticeOf } from './letter.js';
import { piece, type Copying } from './piece.js';
import { hasPolicy, isLoose, policyOf } from './policy.js';
import { piecesOf, scriptFile, styles, type Place } from './snippets.js';

export interface TakeScene extends Scene, Copying {
  readonly place: Place;
  /** To whoever does not see what has changed. */
  tell(said: string): void;
}

const nameOf = ({ t }: Scene, host: HostName) => hostOf(host).brand ?? t.hosts[host as keyof typeof t.hosts];

/** Forms that another server puts together: a path of the site says nothing there. */
const elsewhere = ['element', 'address', 'link', 'frame'];
const hashed = ['paste', 'placeholder', 'hugo', 'docusaurus', 'astro', 'react', 'vue', 'svelte', 'angular'];

export function homeView(scene: TakeScene) {
  const { t, state, place } = scene;
  const { form } = hostOf(state.host);
  const { trouble } = place.base;
  const fault = trouble && (trouble !== 'path' || elsewhere.includes(form)) ? t.troubles[trouble] : undefined;
  return html`<fieldset class="hosts">
      <legend>${t.host}</legend>
      ${groupNames.map((group) =>
        radios(
          scene,
          'host',
          groups[group].map((host) => [host, nameOf(scene, host)]),
          t.groups[group],
        ),
      )}
    </fieldset>
    ${form === 'shortcode' ? nothing : line(scene, 'base', t.base, t.baseHint, 'text', { fault, example: place.base.address })}
    ${hashed.includes(form) ? tick(scene, 'pin', t.pin, pinHint(scene)) : nothing}`;
}

function pinHint({ t, state, place }: TakeScene) {
  if (state.pin && !scriptFile(state, place).hash) return t.noHash;
  return isLoose(state, place) ? `${t.pinHint} ${t.loose(place.version)}` : t.pinHint;
}

export function takeView(scene: TakeScene): TemplateResult {
  const { t, state, place } = scene;
  const { proof, steps, form } = hostOf(state.host);
  const pieces = piecesOf(state, place);
  const inline = pieces.some(({ code }) => code.includes('<style'));
  return html`<p class="proof" data-proof=${proof}>${t.proofs[proof]}</p>
    <h3>${t.todo}</h3>
    <ol class="todo">
      ${form === 'shortcode' ? nothing : html`<li>${needsLetter(state) ? t.uploadAsk : t.upload}</li>`}
      ${steps.map((step) => html`<li>${t.todos[step as keyof typeof t.todos]}</li>`)}
    </ol>
    ${pieces.map(({ part, code }) => piece(scene, part, code, pieces.length > 1 ? t.parts[part] : t.take))}
    ${styles(state, { ...place }).length && inline && place.height ? html`<p class="quiet">${t.reserved}</p>` : nothing}
    ${
      needsLetter(state)
        ? html`<details class="letter">
            <summary>${t.letter.title}</summary>
            <p class="quiet">${t.letter.hint}</p>
            ${piece(scene, 'letter', letterOf(state, place, t), t.letter.title)}
          </details>`
        : nothing
    }
    <details>
      <summary>${t.privacy}</summary>
      ${piece(scene, 'privacy', noticeOf(state, t), t.privacy, html`<p class="quiet">${t.privacyMind}</p>`)}
    </details>
    ${
      hasPolicy(state)
        ? html`<details>
            <summary>${t.policy}</summary>
            <p class="quiet">${t.policyHint} ${inline && form !== 'frame' ? t.policyStyle : ''}</p>
            ${piece(scene, 'policy', policyOf(state, place), t.parts.policy)}
          </details>`
        : nothing
    }
    <embed-text
      .t=${t}
      .language=${scene.language}
      .state=${state}
      .place=${place}
      .copy=${scene.copy}
      .tell=${scene.tell}
    ></embed-text>`;
}
