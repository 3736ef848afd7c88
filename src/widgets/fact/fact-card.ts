/** One statement with its answer. On paper all answers are there; on screen this one is, once it is asked for. */
import { html, nothing } from 'lit';
import open from 'virtual:gut-skin/icon/badge-question-mark';
import half from 'virtual:gut-skin/icon/contrast';
import wrong from 'virtual:gut-skin/icon/square-x';
import type { Fact, FactVerdict } from '../../dataset/types.js';
import { certainty } from '../../core/pieces/certainty.js';
import { headingOf } from '../../core/pieces/heading.js';
import type { FactData } from './fact-data.js';
import { evidencePicture } from '../../pieces/evidence-picture.js';
import { circleCheck } from '../../core/pieces/icons.js';
import { guesses } from './fact-logic.js';

/** Told apart by their outlines alone: a ring, half a disc, a square, a scalloped badge. */
const icons = { fact: circleCheck, partly: half, myth: wrong, 'not-known': open };

export interface Card {
  fact: Fact;
  /** "2 of 5", or that it is the statement of the day. */
  eyebrow: string | undefined;
  /** Level of the statement's heading. */
  level: number;
  /** Whether it is the card of the moment, and whether the visitor turned to it. */
  now: boolean;
  turned: boolean;
  open: boolean;
  /** Whether the visitor opened it, and not the page. */
  asked: boolean;
  guess: FactVerdict | undefined;
  /** Makes the handler of a button. */
  reveal(guess?: FactVerdict): () => void;
  sources: unknown;
  /** What else there is on the page. */
  also: unknown;
  /** Of what the answer names. */
  warnings: unknown;
}

export function factCard(
  data: FactData,
  { fact, eyebrow, level, now, turned, open, asked, guess, reveal, sources, also, warnings }: Card,
) {
  const { t } = data;
  const { verdict } = fact;
  const away = open ? '' : 'away';
  // What speaks is there, empty, before it has anything to say: otherwise it would not be heard. What has the focus is heard
  // by that alone, and by its words as long as it has no role.
  return html`<article class="stack ${now ? 'now' : 'away'} ${turned ? 'turned' : ''}" part="item">
    <div class="statement" tabindex="-1" data-focus="statement" data-id=${fact.id}>
      ${eyebrow ? html`<p class="eyebrow">${eyebrow}</p>` : nothing}${headingOf(level, fact.statement, 'title')}
    </div>
    <div>
      ${
        open
          ? nothing
          : html`<div class="ask stack screen">
              <p id="ask-${fact.id}">${t.ask}</p>
              <div class="guesses" role="group" aria-labelledby="ask-${fact.id}">
                ${guesses.map(
                  (one) =>
                    html`<button type="button" part="control" @click=${reveal(one)}>
                      ${icons[one]}<span>${t.verdict[one]}</span>
                    </button>`,
                )}
              </div>
              <p><button type="button" class="plain" part="control" @click=${reveal()}>${t.show}</button></p>
            </div>`
      }
      <div aria-live=${asked ? 'off' : 'polite'} tabindex="-1" data-focus="verdict">
        <div class="verdict ${away}">
          ${icons[verdict]}
          <div>
            <p><strong>${t.verdict[verdict]}</strong></p>
            <p class="small">${t.means[verdict]}</p>
          </div>
        </div>
        ${guess ? html`<p class="reply small screen">${guess === verdict ? t.same : t.other(t.verdict[guess])}</p>` : nothing}
      </div>
    </div>
    <div class="answer stack ${away}">
      <p>${fact.why}</p>
      ${evidencePicture(data, fact)} ${warnings}
      <div class="foot row">${certainty(data, fact.certainty)}${sources}</div>
      ${also}
    </div>
  </article>`;
}
