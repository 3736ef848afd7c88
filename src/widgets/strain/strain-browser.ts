/** All strains as rows that answer: what trials of each found, how sure that is, and in whom. */
import { html, nothing } from 'lit';
import harm from 'virtual:gut-skin/icon/octagon-x';
import unclear from 'virtual:gut-skin/icon/badge-question-mark';
import better from 'virtual:gut-skin/icon/circle-plus';
import mixed from 'virtual:gut-skin/icon/diff';
import same from 'virtual:gut-skin/icon/square-equal';
import type { Strain, Study } from '../../dataset/types.js';
import { dots } from '../../core/pieces/certainty.js';
import { answer } from '../../core/pieces/disclosure.js';
import { headingOf } from '../../core/pieces/heading.js';
import { inDigits } from '../../core/numbers.js';
import type { StrainData } from './strain-data.js';
import { groups, outcome, type Choice, type Group, type Outcome } from './strain-logic.js';

/** Of one size and weight: a trial that saw nothing takes as much ink as one that saw something. */
const marks: Record<Outcome['direction'], unknown> = {
  benefit: better,
  'no-clear-benefit': same,
  mixed,
  differs: mixed,
  unclear,
  harm,
};

/** What the list can be narrowed to, and how much of it is left. */
export function strainFilter(
  { words: { strain: t }, conditions }: StrainData,
  { condition, group }: Choice,
  shown: number,
  choose: (choice: Choice) => void,
) {
  const onCondition = (event: Event) => choose({ condition: (event.target as HTMLSelectElement).value });
  const onGroup = (event: Event) => {
    const { value } = event.currentTarget as HTMLButtonElement;
    choose({ group: value === group ? undefined : (value as Group) });
  };
  return html`<div class="filter screen">
    <label
      ><span class="small">${t.filter}</span
      ><select part="control" @change=${onCondition}>
        <option value="" ?selected=${!condition}>${t.all}</option>
        ${Object.entries(conditions).map(([id, name]) => html`<option value=${id} ?selected=${id === condition}>${name}</option>`)}
      </select></label
    >
    <div class="groups" role="group" aria-labelledby="whom">
      <span class="small" id="whom">${t.whom}</span>
      ${groups.map((one) => html`<button type="button" part="control" value=${one} aria-pressed=${one === group} @click=${onGroup}>${t.groups[one]}</button>`)}
    </div>
    <div class="row left">
      <p class="small" role="status">
        ${t.shown(shown)}${group && group !== 'pregnancy' ? ` · ${t.noAge}` : nothing}${shown ? nothing : ` · ${t.noStudy}`}
      </p>
      <p class="why">${dots('low')}${t.dots}</p>
    </div>
  </div>`;
}

/** A closed row. Without a condition to speak of it names those that the strain was studied for, in place of people. */
export function strainAnswer(
  data: StrainData,
  strain: Strain,
  studies: readonly Study[],
  condition: string | undefined,
  level: number,
) {
  const { words, conditions, meta } = data;
  const t = words.strain;
  const name = html`${headingOf(level, briefName(data, strain))}${about(data, strain)}`;
  const found = outcome(studies);
  if (!found) return name;
  const { direction, certainty, count, ages, places } = found;
  const people = () =>
    t.tookPart(
      count ? inDigits(count, meta.language) : '',
      ages.length ? t.ages[ages.join('-') as keyof typeof t.ages] : '',
    );
  return answer(data, name, {
    verdict: direction === 'differs' ? t.differs : t.direction[direction],
    mark: marks[direction],
    certainty,
    facts: condition
      ? [people(), places.join(', ')]
      : [...new Set(studies.map((study) => short(conditions[study.condition] ?? '')))],
  });
}

/** A condition without the other name that stands in brackets, which the filter says. */
const short = (name: string) => name.replace(/ \(.*\)$/, '');

type Organism = Strain['organisms'][number];
const latinOf = ({ genus, species }: Organism) => `${genus.charAt(0)}. ${species}`;
/** What the language calls the species, where that is not the Latin name. */
const spokenOf = (organism: Organism) => (organism.short === latinOf(organism) ? undefined : organism.short);

/** The short name as a text, to sort by. */
export const labelOf = ({ organisms }: Strain): string =>
  organisms.map((one) => `${spokenOf(one) ?? latinOf(one)} ${one.strain ?? ''}`).join(' + ');

/** The genus shortened as everywhere; the species in italics where it is Latin. */
function briefName(data: StrainData, { organisms }: Strain) {
  const { strain: t } = data.words;
  const [first] = organisms;
  if (!first || organisms.length > 1) return t.together(organisms.length);
  const { subspecies, strain } = first;
  const code = html`<span class="code ${strain ? '' : 'small'}">${strain ? ` ${strain}` : ` (${t.noCode})`}</span>`;
  const spoken = spokenOf(first);
  if (spoken) return html`${spoken}${code}`;
  return html`<em lang="la">${latinOf(first)}</em
    >${subspecies ? html`${' subsp. '}<em lang="la">${subspecies}</em>` : nothing}${code}`;
}

/** What else belongs to the name: the codes of a mix, that it was a cream or dead, what every study gave along with it. */
function about({ words: { strain: t } }: StrainData, { organisms, alongside, form, route, studies }: Strain) {
  if (route === 'topical') return html`<span class="chips"><span class="chip skin-only">${t.topical}</span></span>`;
  const codes = organisms.flatMap(({ strain }) => strain ?? []).join(', ') || t.noCode;
  const said = organisms.length > 1 ? codes : form === 'live' ? studies.length === 1 && alongside : t.form[form];
  return said ? html`<span class="small">${said}</span>` : nothing;
}
