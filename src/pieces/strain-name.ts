import { html, nothing } from 'lit';
import type { Strain } from '../dataset/types.js';
import type { BaseWords } from '../i18n/base/en.js';

/**
 * Set like a specimen label: genus and species in italics, subspecies and strain code upright. Where the language has a
 * name of its own for the species it comes first, and the Latin one stands in brackets, marked for voices; where names have
 * to be `short`, the first is enough.
 */
export function strainName({ organisms }: Strain, words: BaseWords, short = false) {
  return organisms.map((organism, i) => {
    const { genus, species, subspecies, strain } = organism;
    // Blanks stand inside of words: alone between two values they are lost where the name of a heading is made.
    const latin = `${genus} ${species}`;
    const { name = latin } = organism;
    const blank = short ? '\u00a0' : ' '; // in a narrow column the code stays beside its species
    const code = strain ? `${blank}${strain}` : organisms.length > 1 ? nothing : `${blank}(${words.strain.noCode})`;
    const labelled = html`<em lang="la">${latin}</em
      >${subspecies ? html`${' subsp. '}<em lang="la">${subspecies}</em>` : nothing}`;
    return html`${i ? ' + ' : ''}${name === latin ? labelled : short ? name : html`${`${name} (`}${labelled})`}<span
        class="code"
        >${code}</span
      >`;
  });
}

/** What they were called before, set the same way: "Lactobacillus rhamnosus GG", the code upright. */
export const formerNames = (names: string) =>
  html`<span lang="la"
    >${names.split(' + ').map((name, i) => {
      const [, latin = name, code = ''] = /^(\S+ \S+)(.*)$/.exec(name) ?? [];
      return html`${i ? ' + ' : ''}<em>${latin}</em>${code}`;
    })}</span
  >`;
