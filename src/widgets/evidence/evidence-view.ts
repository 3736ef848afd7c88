/** The table of trials: a row a strain, a column a condition; where there is no room for columns, styles stack the cells. */
import { html, nothing } from 'lit';
import chevron from 'virtual:gut-skin/icon/chevron-down';
import harm from 'virtual:gut-skin/icon/octagon-x';
import unclear from 'virtual:gut-skin/icon/badge-question-mark';
import better from 'virtual:gut-skin/icon/circle-plus';
import mixed from 'virtual:gut-skin/icon/diff';
import same from 'virtual:gut-skin/icon/square-equal';
import type { Direction, Study } from '../../dataset/types.js';
import { dots } from '../../core/pieces/certainty.js';
import type { Unfolded } from '../../core/pieces/unfolded.js';
import { inDigits } from '../../core/numbers.js';
import { strainName } from '../../pieces/strain-name.js';
import type { EvidenceData } from './evidence-data.js';
import type { Choice, Matrix, Row } from './evidence-logic.js';
import { evidenceMore, type More } from './evidence-more.js';

/** Of one size and weight: a trial that saw nothing takes as much ink as one that saw something. */
const icons: Record<Direction, unknown> = { benefit: better, 'no-clear-benefit': same, mixed, unclear, harm };
/** With few columns the cells say more in words than in figures; with too many there is no room for them at any width. */
const isWide = (columns: number) => columns > 3 && columns < 13;

export interface Stage extends More {
  matrix: Matrix;
  choice: Choice;
  /** Ids of the strains that are opened. */
  open: ReadonlySet<string>;
  /** Those that have been open, or are on paper: what stands behind the others is not drawn. */
  unfolded: Unfolded;
  /** Makes the handler of a row. */
  toggle(id: string): () => void;
}

export function evidenceTable(data: EvidenceData, stage: Stage) {
  const { t, conditions } = data;
  const { columns, rows } = stage.matrix;
  if (!rows.length) return html`<p>${`${stage.choice.age ? t.noTrialAtAge : t.noTrial}. ${t.notNoEffect}`}</p>`;
  return html`<table role="table">
    <caption>
      ${`${t.caption} ${t.notNoEffect}`}
    </caption>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${t.strain}</th>
        ${columns.map((id) => html`<th role="columnheader" scope="col">${conditions[id]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => rowOf(data, stage, row))}
    </tbody>
  </table>`;
}

function rowOf(data: EvidenceData, stage: Stage, { strain, cells }: Row) {
  const { words, t } = data;
  const { columns } = stage.matrix;
  // In the data's own order, in which one study may lead to the next.
  const shown = () => strain.studies.filter((study) => cells.some((studies) => studies.includes(study)));
  const open = stage.open.has(strain.id);
  const about = [
    strain.route === 'topical' && words.strain.topical,
    strain.form !== 'live' && words.strain.form[strain.form],
    strain.alongside,
  ].filter(Boolean);
  const none = stage.choice.age ? t.noTrialAtAge : t.noTrial;
  return html`<tr role="row" class="strain" part="item" data-id=${strain.id}>
      <th role="rowheader" scope="row">
        <button
          type="button"
          part="control"
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls="more-${strain.id}"
          @click=${stage.toggle(strain.id)}
        >
          <span>${strainName(strain, words, true)}</span>${chevron}
        </button>
        ${about.length ? html`<p class="small">${about.join(' · ')}</p>` : nothing}
      </th>
      ${cells.map((studies) =>
        studies.length
          ? html`<td role="cell">${studies.map((study) => finding(data, study, columns.length > 1))}</td>`
          : html`<td role="cell" class="none"><span class="said">${none}</span></td>`,
      )}
    </tr>
    <tr role="row" class="more ${open ? '' : 'away'}" id="more-${strain.id}">
      <td role="cell" colspan=${columns.length + 1}>
        ${stage.unfolded.has(strain.id) ? evidenceMore(data, stage, strain, shown()) : nothing}
      </td>
    </tr>`;
}

/** Direction, people and certainty of one study: in columns an icon, a figure and dots, and in words for voices. */
function finding(data: EvidenceData, study: Study, named: boolean) {
  const { words, t, conditions, meta } = data;
  const { condition, direction, trials, count, certainty } = study;
  const people = count ? inDigits(count, meta.language) : '';
  return html`<div class="finding">
    ${icons[direction]}
    <span class="figure" aria-hidden="true"
      >${people || words.strain.noDose}${trials > 1 ? html`<small>${words.strain.trialsOf(trials)}</small>` : nothing}</span
    >
    <p class="said">
      ${named ? html`<strong class="label">${`${conditions[condition]}: `}</strong>` : nothing}${t.found(words.strain.direction[direction], trials, people)}
    </p>
    <span class="sure">${dots(certainty)}<span class="said">${words.certainty[certainty]}</span></span>
  </div>`;
}

/** What the marks mean, for who sees them without words. */
export function evidenceLegend({ words, t }: EvidenceData, { matrix }: Stage) {
  if (!isWide(matrix.columns.length)) return nothing;
  const seen = new Set(matrix.rows.flatMap(({ cells }) => cells.flat().map(({ direction }) => direction)));
  const directions = (Object.keys(icons) as Direction[]).filter((direction) => seen.has(direction));
  return html`<ul class="legend" aria-hidden="true">
    ${directions.map((direction) => html`<li>${icons[direction]}${words.strain.direction[direction]}</li>`)}
    <li><b>123</b>${t.figure}</li>
    <li>${dots('low')}${t.dots}</li>
    <li><b>–</b>${t.noTrial}</li>
  </ul>`;
}
