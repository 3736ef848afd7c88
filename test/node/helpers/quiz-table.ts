/**
 * What the safety answers of the quiz mean, in words. It is written down here once more, so that a slip in the data
 * shows.
 */
import type { Content } from '../../../src/dataset/types.js';

/** Each answer tells its own sign and no other. */
export const signs: Record<string, string> = {
  's1-2': 'airway',
  's1-3': 'purple-rash',
  's1-4': 'blistering-mucosa',
  's1-5': 'heavy-bleed',
  's1-6': 'red-all-over',
  's1-7': 'severe-skin-infection',
  's1-8': 'vomiting-blood',
  's1-9': 'severe-belly-pain',
  's1-10': 'infant-unwell',
  's1-11': 'infant-fever',
  's2-2': 'black-stool',
  's2-3': 'eczema-herpeticum',
  's2-4': 'infection-after',
  's2-5': 'eye-infection',
  's2-6': 'drug-reaction',
  's2-7': 'jaundice',
  's2-8': 'acne-fulminans',
  's3-2': 'rectal-bleed',
  's3-3': 'bowel-change',
  's3-4': 'weight-loss',
  's3-5': 'anaemia',
  's3-6': 'night-symptoms',
  's3-7': 'trouble-swallowing',
  's3-8': 'family-history',
  's3-9': 'mole',
  's4-3': 'eating-disorder',
  's6-2': 'child-diet',
};
/** Signs of bowel and weight: a doctor first, no tip on what to eat. */
export const alarms = ['s2-2', 's2-7', 's3-2', 's3-3', 's3-4', 's3-5', 's3-6', 's3-7', 's3-8'];
const eating: Content[] = ['food', 'probiotic', 'supplement', 'body'];
export const young: Content[] = [...eating, 'alcohol', 'adults'];
const expecting: Content[] = ['probiotic', 'supplement', 'body', 'alcohol'];
export const frail: Content[] = ['probiotic', 'supplement'];
export const hides: Record<string, Content[]> = {
  ...Object.fromEntries(['w1-2', 'w1-3', 'w1-4', 'w1-5'].map((id) => [id, young])),
  ...Object.fromEntries([...alarms, 's4-2', 's4-3'].map((id) => [id, eating])),
  ...Object.fromEntries(['s5-2', 's5-3', 's5-4'].map((id) => [id, expecting])),
  's5-5': frail,
  's5-6': frail,
};
/** What a refusal hides: as much as an honest yes. */
export const refused: Record<string, Content[]> = {
  w1: young,
  s2: eating,
  s3: eating,
  s4: eating,
  s5: expecting,
};
