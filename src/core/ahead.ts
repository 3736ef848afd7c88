/**
 * What the autoloader asked for before any widget was there: words and data on their way, or come, by the name of their
 * chunk without its hash, such as `faq.en`. To ask the browser again for a module that it has takes a frame of a slow phone.
 */
export const ahead = new Map<string, Promise<unknown>>();
