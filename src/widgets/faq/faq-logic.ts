import { idsOf } from '../../core/checks.js';
import type { Faq } from '../../dataset/types.js';

export interface FaqChoice {
  /** Ids, in order; all when it names none that exist. */
  ids?: string | undefined;
  /** All topics when it names none that exists. */
  topic?: string | undefined;
}

/** The entries to show. */
export function choose(entries: readonly Faq[], { ids, topic }: FaqChoice): readonly Faq[] {
  const asked = idsOf(ids).flatMap((id) => entries.filter((entry) => entry.id === id));
  const pool = asked.length ? asked : entries;
  const onTopic = pool.filter((entry) => entry.topic === topic);
  return onTopic.length ? onTopic : pool;
}
