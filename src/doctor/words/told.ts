/** What is said of: what stands on the page, what may stand there, what was likely meant, and the tag. */
interface Said {
  given: string;
  allowed: string;
  near: string;
  tag: string;
}
interface Told {
  problem: (said: Said) => string;
  advice: (said: Said) => string;
}
export const told = (problem: Told['problem'], advice: Told['advice']): Told => ({ problem, advice });
