import type { ReactiveElement } from 'lit';
import { attempt } from '../../core/attempt.js';
import { GutSkinErrorEvent } from '../../core/events.js';
import { languageOf, negotiate, onLanguageChange } from '../../core/locale.js';
import type { Overlay, Settings } from '../../core/settings.js';
import { languages } from '../../core/source.js';

const code = () => import('../../overlay/content.js');
type Around = Settings['overlay'];

/** Puts own content into each slice once, however many widgets show it. */
function once(overlay: Overlay): Overlay {
  const merged = new WeakMap<object, unknown>();
  return (slice, words) => {
    if (!merged.has(slice)) merged.set(slice, overlay(slice, words));
    return merged.get(slice) as typeof slice;
  };
}

/**
 * Finds the site owner's own content, in a file or in a script inside the settings, and follows its changes. What reads
 * and checks it is loaded only when there is some.
 */
export class OwnContent {
  /** The overlay of the moment and what it was made from. */
  #overlay: Around;
  #made: readonly unknown[] = [];
  /** The file as it was last asked for. */
  #file?: { address: string; turn: number; text: Promise<string> };
  /** A file that did not come is asked for again when the browser is back online: then a new turn begins. */
  #turn = 0;
  #lost = false;
  #observer?: MutationObserver;
  #leave: (() => void)[] = [];

  constructor(readonly settings: ReactiveElement & { content?: string }) {}

  connect() {
    const look = () => this.settings.requestUpdate();
    const online = () => {
      if (this.#lost) this.#turn += 1;
      this.#lost = false;
      look();
    };
    const observer = (this.#observer = new MutationObserver(look));
    observer.observe(this.settings, { childList: true });
    document.addEventListener('DOMContentLoaded', look);
    addEventListener('online', online);
    this.#leave = [
      onLanguageChange(this.settings, look),
      () => observer.disconnect(),
      () => document.removeEventListener('DOMContentLoaded', look),
      () => removeEventListener('online', online),
    ];
  }

  disconnect() {
    this.#leave.splice(0).forEach((leave) => leave());
  }

  /** What holds for the widgets inside: the overlay around these settings, and on top of it what the owner gives here. */
  overlay(around: Around, clinic: string | undefined): Around {
    const { settings } = this;
    const scripts = settings.querySelectorAll<HTMLScriptElement>(':scope > script[type="application/json"]');
    const [script] = scripts;
    if (script) this.#observer?.observe(script, { childList: true, characterData: true, subtree: true });
    const address = settings.content;
    // The parser may be in the middle of the script; it is whole when something comes after it.
    const read = script && (document.readyState !== 'loading' || script.nextSibling || settings.nextSibling);
    const text = !address && read ? script.text : undefined;
    const language = negotiate(languageOf(settings), languages);
    const made = [around, clinic, language, address, text, address && this.#turn];
    if (made.some((value, i) => value !== this.#made[i]) || !this.#made.length) {
      this.#made = made;
      const wanted = { around, clinic, language, address, text, scripts: scripts.length };
      this.#overlay = address || text !== undefined ? this.#load(made, wanted) : around;
    }
    return this.#overlay;
  }

  async #load(made: readonly unknown[], wanted: Wanted): Promise<Awaited<Around>> {
    const { around, clinic, language, address, text, scripts } = wanted;
    const { settings } = this;
    let content: typeof import('../../overlay/content.js') | undefined;
    let overlay: Awaited<Around>;
    try {
      content = await attempt(code);
      if (address ? scripts : scripts > 1) content.remark(settings, Boolean(address));
      const json = address ? await this.#read(address, content.read) : (text ?? '');
      overlay = once(await content.overlayFrom(json, { language, clinic, outer: await around }));
    } catch (error) {
      overlay = await around;
      if (made === this.#made) {
        const refused = content && error instanceof content.Refusal;
        this.#lost = !refused;
        const message = `${address ?? 'The content in its script'} ${refused ? 'is not used' : 'could not be loaded'}, so the bundled content stays: ${String((error as Error).message ?? error)}`;
        console.warn(`<${settings.localName}> ${message}`);
        settings.dispatchEvent(new GutSkinErrorEvent(refused ? 'content' : 'load', message));
      }
    }
    // Who waits for content that has changed meanwhile gets what holds now.
    return made === this.#made ? overlay : this.#overlay;
  }

  /** The text of a file, asked for once a turn. */
  #read(address: string, read: (address: string) => Promise<string>) {
    if (this.#file?.address !== address || this.#file.turn !== this.#turn)
      this.#file = { address, turn: this.#turn, text: read(address) };
    return this.#file.text;
  }
}

interface Wanted {
  around: Around;
  clinic: string | undefined;
  language: string;
  address: string | undefined;
  text: string | undefined;
  scripts: number;
}
