/** Text as it has to be written to mean itself, in every place that a snippet has. Pure. */

export type Attributes = readonly (readonly [name: string, value: string])[];

/** Also what templates of Angular, Svelte, Vue and Liquid, and shortcodes of WordPress, would take for their own. */
const marks: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
};
export const escape = (text: string) => text.replace(/[&<>"'`{}[\]]/g, (mark) => marks[mark] ?? mark);

export const attribute = ([name, value]: Attributes[number]) => (value ? `${name}="${escape(value)}"` : `${name}=""`);

/** A start tag, its attributes, what is inside, and an end tag: on one line, which every editor leaves together. */
export const element = (tag: string, attributes: Attributes, inside = '') =>
  `<${[tag, ...attributes.map(attribute)].join(' ')}>${inside}</${tag}>`;

/** `data-cfasync` asks page optimisers to leave it alone. */
export const scriptOf = (src: string, more: Attributes = [], inline = '') =>
  `<script ${[...(inline ? [inline] : []), ...([...more, ['src', src], ['data-cfasync', 'false']] as const).map(attribute)].join(' ')}></script>`;

/** A value of JavaScript that can also stand in a page. */
export const literal = (text: string) =>
  JSON.stringify(text).replace(
    /[<>&'\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
