import { idsOf } from '../../core/ids.js';
import type { Faq } from '../../dataset/types.js';

export interface FaqChoice {
  /** Ids, in order; undefined = all. */
  only?: string | undefined;
  topic?: string | undefined;
}

/** The entries to show, and the ids that were asked for but do not exist. */
export function choose(entries: readonly Faq[], { only, topic }: FaqChoice): { shown: Faq[]; unknown: string[] } {
  const ids = idsOf(only);
  const found = ids.map((id) => entries.find((entry) => entry.id === id));
  const unknown = ids.filter((_, i) => !found[i]);
  const asked = found.filter((entry) => entry !== undefined);
  const pool = asked.length ? asked : entries;
  const onTopic = topic ? pool.filter((entry) => entry.topic === topic) : [...pool];
  return { shown: onTopic.length ? onTopic : [...pool], unknown };
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Entries whose question or answer holds every word; in Korean a part of a word counts too. */
export function search(entries: readonly Faq[], query: string): Faq[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = fold(`${entry.question} ${entry.answer}`);
    return words.every((word) => text.includes(word));
  });
}
