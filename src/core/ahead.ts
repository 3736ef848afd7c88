/**
 * What the autoloader asked for before any widget was there: words and data on their way, or come, by the name of their
 * chunk without its hash, such as `faq.en`. A browser takes several tasks to find a module that it has.
 */
export const ahead = new Map<string, Promise<unknown>>();
