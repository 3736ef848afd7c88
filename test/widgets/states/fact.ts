import { common, of, open, type State } from './common.js';
import { $$, openSources, type AnyWidget } from '../support.js';

const tag = 'gut-skin-fact';
/** Presses a button of the card on screen: 0 to 3 are the guesses, 4 just shows the answer. */
const guess = (which: number) => async (widget: AnyWidget) => {
  $$(widget, '.now .ask button')[which]?.click();
  await widget.updateComplete;
};
const step = async (widget: AnyWidget) => {
  $$(widget, '.next')[0]?.click();
  await widget.updateComplete;
};

export const states: State[] = [
  ...common(tag, { fact: 'milk' }),
  { name: 'of the day', build: of(tag) },
  { name: 'one', build: of(tag, { fact: 'weeks' }) },
  { name: 'shown', build: of(tag, { fact: 'collagen' }, guess(4)) },
  { name: 'guessed right', build: of(tag, { fact: 'leaky' }, guess(2)) },
  { name: 'guessed otherwise', build: of(tag, { fact: 'home-test' }, guess(0)) },
  { name: 'shown, with people', build: of(tag, { fact: 'better-together' }, guess(4)) },
  { name: 'shown, with bars', build: of(tag, { fact: 'sugar-acne' }, guess(4)) },
  {
    name: 'sources open',
    build: of(tag, { fact: 'biotin' }, async (fact: AnyWidget) => {
      await guess(4)(fact);
      await openSources(fact);
    }),
  },
  {
    name: 'certainty open',
    build: of(tag, { fact: 'dh' }, async (fact: AnyWidget) => {
      await guess(4)(fact);
      await open('.certainty')(fact);
    }),
  },
  {
    name: 'another after the one of the day',
    build: of(tag, {}, async (fact: AnyWidget) => {
      await guess(4)(fact);
      await step(fact);
    }),
  },
  { name: 'deck', build: of(tag, { count: 12 }) },
  {
    name: 'deck, one guessed, at the next',
    build: of(tag, { count: 5 }, async (fact: AnyWidget) => {
      await guess(1)(fact);
      await step(fact);
    }),
  },
  {
    name: 'deck, at its end',
    build: of(tag, { fact: 'milk water' }, async (fact: AnyWidget) => {
      await step(fact);
      await guess(3)(fact);
    }),
  },
];
