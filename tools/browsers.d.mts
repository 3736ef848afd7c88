export function ensureChrome(): string;
export const chromeArgs: string[];
