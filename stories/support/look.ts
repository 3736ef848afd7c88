/** A site's own look: what somebody chose on the page "Look", and the lines of CSS that say the same. Pure. */
export interface Look {
  accent: string;
  surface: string;
  text: string;
  font: string;
  headingFont: string;
  fontSize: string;
  radius: string;
  space: string;
}
export type LookName = keyof Look;

/** What each is called in a style sheet. */
export const properties: Record<LookName, string> = {
  accent: '--gut-skin-accent',
  surface: '--gut-skin-surface',
  text: '--gut-skin-text',
  font: '--gut-skin-font',
  headingFont: '--gut-skin-heading-font',
  fontSize: '--gut-skin-font-size',
  radius: '--gut-skin-radius',
  space: '--gut-skin-space',
};
const names = Object.keys(properties) as LookName[];

/** `property: value` of all that was chosen; what is empty is the library's own, or the page's. */
export const declarations = (look: Partial<Look>): string[] =>
  names.flatMap((name) => (look[name] ? [`${properties[name]}: ${look[name]}`] : []));

export type Scheme = 'light' | 'dark';

/** What a site pastes. A page in the dark says so: the library takes the scheme of the page, and guesses none. */
export function snippetOf(look: Partial<Look>, scheme: Scheme): string {
  const lines = [...(scheme === 'dark' ? ['color-scheme: dark'] : []), ...declarations(look)];
  return lines.length ? `body {\n${lines.map((line) => `  ${line};\n`).join('')}}` : '';
}

/** Accents to begin with: some that clinics have, and some that no text could be read in. */
export const accents = {
  rose: '#b5305c',
  blue: '#1d4ed8',
  violet: '#7c3aed',
  yellow: '#ffd400',
  mist: '#e9f2ee',
  soot: '#0b0b0b',
};
