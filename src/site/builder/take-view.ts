/** Where the site lives, and what to copy for it. Templates, pure. */
import { html, nothing, type TemplateResult } from 'lit';
import copyIcon from 'virtual:gut-skin/icon/copy';
import { line, radios, tick, type Scene } from './fields.js';
import { groupNames, groups, hostOf, type HostName } from './hosts.js';
import { hasPolicy, isLoose, policyOf } from './policy.js';
import { piecesOf, scriptFile, styles, type Part, type Place } from './snippets.js';
import { about } from './widgets.js';

export interface TakeScene extends Scene {
  readonly place: Place;
  copy(event: Event, code: string): void;
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

function piece({ t, copy }: TakeScene, part: Part | 'privacy', code: string, title: string, more: unknown = nothing) {
  const id = `piece-${part}`;
  const take = (event: Event) => copy(event, code);
  return html`<div class="piece">
    <h3 id=${id}>${title}</h3>
    <pre tabindex="0" role="region" aria-labelledby=${id} data-part=${part}><code>${code}</code></pre>
    <p>
      <button type="button" aria-label=${t.copyOf(title)} @click=${take}>${copyIcon}${t.copy}</button
      ><small>${t.size(code.length)}</small>
    </p>
    ${more}
  </div>`;
}

export function takeView(scene: TakeScene): TemplateResult {
  const { t, state, place } = scene;
  const { proof, steps, form } = hostOf(state.host);
  const pieces = piecesOf(state, place);
  const { keeps, booking } = about(state.widget);
  const notice = [t.privacyAll, keeps && t.privacyDiary, booking && t.privacyBooking].filter(Boolean).join(' ');
  const inline = pieces.some(({ code }) => code.includes('<style'));
  return html`<p class="proof" data-proof=${proof}>${t.proofs[proof]}</p>
    <h3>${t.todo}</h3>
    <ol class="todo">
      ${form === 'shortcode' ? nothing : html`<li>${t.upload}</li>`}
      ${steps.map((step) => html`<li>${t.todos[step as keyof typeof t.todos]}</li>`)}
    </ol>
    ${pieces.map(({ part, code }) => piece(scene, part, code, pieces.length > 1 ? t.parts[part] : t.take))}
    ${styles(state, { ...place }).length && inline && place.height ? html`<p class="quiet">${t.reserved}</p>` : nothing}
    <details>
      <summary>${t.privacy}</summary>
      ${piece(scene, 'privacy', notice, t.privacy, html`<p class="quiet">${t.privacyMind}</p>`)}
    </details>
    ${
      hasPolicy(state)
        ? html`<details>
            <summary>${t.policy}</summary>
            <p class="quiet">${t.policyHint} ${inline && form !== 'frame' ? t.policyStyle : ''}</p>
            ${piece(scene, 'policy', policyOf(state, place), t.parts.policy)}
          </details>`
        : nothing
    }`;
}
