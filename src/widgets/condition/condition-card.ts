/** The card of one condition, alone or in the browser. */
import { html, nothing } from 'lit';
import type { Widget } from '../../core/inside.js';
import type { Certainty, Condition } from '../../dataset/types.js';
import { certainty, dots } from '../../core/pieces/certainty.js';
import { whereIs } from '../../core/lazy/emergency.js';
import { hazards } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import { circleCheck } from '../../core/pieces/icons.js';
import { onward } from '../../core/pieces/onward.js';
import type { Sources } from '../../core/pieces/sources.js';
import { ladder } from '../../pieces/urgency.js';
import type { ConditionData } from './condition-data.js';
import { signsOf } from './condition-logic.js';

/** A closed row: how sure the link is, and how sure an answer to gut care as a treatment. */
export function conditionAnswer({ t, words }: ConditionData, condition: Condition, level: number) {
  const { name, linkCertainty, gutCareCertainty } = condition;
  const sure = (grade: Certainty, of: string) =>
    html`<span class="why">${dots(grade)}${` ${words.certainty[grade]} · ${of} `}</span>`;
  return html`<span class="brief"
    >${headingOf(level, name)}${sure(linkCertainty, t.ofLink)}${sure(gutCareCertainty, t.ofGutCare)}</span
  >`;
}

/** What treats it comes before what the gut may have to do with it. */
export function conditionBody(
  widget: Widget,
  data: ConditionData,
  condition: Condition,
  sources: Sources,
  level: number,
) {
  const { t } = data;
  const { link, linkCertainty, gutCare, gutCareCertainty, time } = condition;
  const flags = signsOf(condition, data.flags.entries);
  return html`<p>${condition.what}</p>
    <section class="first stack">
      ${headingOf(level, html`${circleCheck}${t.firstLine}`, 'row')}
      <div class="pair">
        <p>${condition.firstLine}</p>
        ${time ? html`<p><strong>${t.time}:</strong> ${time}</p>` : nothing}
      </div>
      <div class="foot">${sources.render(data, condition.firstLineSources)}</div>
    </section>
    ${hazards(data, condition, (ids) => sources.render(data, ids))}
    <div class="grades">
      ${grade(data, level, [t.link, link], [t.linkSure, linkCertainty])}
      ${grade(data, level, [t.gutCare, gutCare], [t.gutCareSure, gutCareCertainty])}
    </div>
    <div class="foot">${sources.render(data, condition.sources)}</div>
    <p class="care"><strong>${t.instead}:</strong> ${condition.instead}</p>
    <section class="doctor stack">
      ${headingOf(level, t.doctor)}
      ${
        flags.length
          ? html`${ladder(data, flags, {
                level: level + 1,
                emergency: data.flags.emergency,
                country: whereIs(widget, data),
              })}
              <p class="small">${t.also}</p>`
          : nothing
      }
      <ul class="points">
        ${condition.seeDoctor.map((when) => html`<li>${when}</li>`)}
      </ul>
      ${flags.length ? html`<div class="foot">${sources.render(data, [...new Set(flags.flatMap((flag) => flag.sources))])}</div>` : nothing}
    </section>
    ${onward(widget, data, condition)}`;
}

/** A statement with its own grade; the label above the dots says of what. */
function grade(
  data: ConditionData,
  level: number,
  [title, text]: readonly [string, string],
  [how, sure]: readonly [string, Certainty],
) {
  return html`<section class="grade">
    ${headingOf(level, title)}
    <p>${text}</p>
    <div class="sure">
      <p class="small">${how}</p>
      <div class="foot">${certainty(data, sure)}</div>
    </div>
  </section>`;
}
