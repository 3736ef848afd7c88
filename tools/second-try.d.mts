export const FEW: number;
/** What a suite came to, part by part; `ended` is whether its process ended well. */
export interface Run {
  ended: boolean;
  parts: { name: string; passed: number; failed: number }[];
}
export function withSecondTry(run: (names?: string[]) => Promise<Run>): Promise<Run & { again: string[] }>;
export function patternOf(names: string[]): string;
