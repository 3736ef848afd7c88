export function findBrowsers(): { chrome?: string; firefox?: string; webkit?: string };
export function ensureChrome(): string;
export const chromeArgs: string[];
