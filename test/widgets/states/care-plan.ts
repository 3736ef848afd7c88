import type { GutSkinCarePlan } from '../../../src/widgets/care-plan/care-plan-element.js';
import { dayNumber, isoDay } from '../../../src/core/day.js';
import { $, $$, openSources, put, ready, until } from '../support.js';
import { common, of, open, type State } from './common.js';

const tag = 'gut-skin-care-plan';

/** A date seen from today, as a visitor would type it. */
export const inDays = (days: number) => isoDay(dayNumber(new Date()) + days);

export async function enter(plan: GutSkinCarePlan, value: string) {
  const field = $<HTMLInputElement>(plan, '[type=date]');
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await plan.updateComplete;
}
export async function leave(plan: GutSkinCarePlan) {
  $(plan, '[type=date]').dispatchEvent(new FocusEvent('blur'));
  await plan.updateComplete;
}
export async function choose(plan: GutSkinCarePlan, procedure: string) {
  $(plan, `[value="${procedure}"]`).click();
  await plan.updateComplete;
}

/** Runs an act with downloads caught; gives back what was handed over. */
export async function caught(act: () => Promise<unknown>) {
  const { click } = HTMLAnchorElement.prototype;
  const links: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function () {
    links.push(this);
  };
  try {
    await act();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return links;
}

export const states: State[] = [
  ...common(tag, { procedure: 'laser', date: inDays(9) }),
  { name: 'asking', build: of(tag) },
  { name: 'no date', build: of(tag, { procedure: 'prp' }) },
  {
    name: 'chosen and entered',
    build: of(tag, {}, async (plan) => {
      await choose(plan, 'prp');
      await enter(plan, inDays(3));
    }),
  },
  { name: 'today', build: of(tag, { procedure: 'microneedling', date: inDays(0) }) },
  { name: 'past', build: of(tag, { procedure: 'microneedling', date: inDays(-3) }) },
  {
    name: 'changing what was entered',
    build: of(tag, { procedure: 'laser', date: inDays(9) }, async (plan: GutSkinCarePlan) => {
      $(plan, '.head button').click();
      await until(() => $$(plan, '[type=date]').length);
    }),
  },
  { name: 'closer to the day', build: of(tag, { procedure: 'prp', date: inDays(20) }) },
  { name: 'too far ahead', build: of(tag, { procedure: 'laser', date: '2199-01-01' }) },
  {
    name: 'calendar file made',
    build: of(tag, { procedure: 'laser', date: inDays(9) }, async (plan: GutSkinCarePlan) => {
      await caught(async () => {
        $(plan, '.bar .strong').click();
        await until(() => $(plan, '.bar [role=status]').textContent?.includes('.ics'));
      });
    }),
  },
  {
    name: 'sources open',
    build: of(tag, { procedure: 'laser', date: inDays(9) }, async (plan: GutSkinCarePlan) => {
      await open('.reason')(plan);
      await until(() => $$(plan, '.step .sources').length);
      await openSources(plan, '.step');
    }),
  },
  {
    name: 'with the number to call and the clinic’s link',
    async build(lang) {
      const plan = put(
        `<gut-skin-settings country="KR" consult-href="https://clinic.example/book" consult-tel="+82 2-000-0000"
          ><gut-skin-care-plan procedure="laser" date="${inDays(-1)}" lang="${lang}"></gut-skin-care-plan></gut-skin-settings>`,
      ).firstElementChild as GutSkinCarePlan;
      await ready(plan);
      return plan;
    },
  },
];
