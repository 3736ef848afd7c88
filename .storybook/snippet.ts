/** What a site owner pastes: the script tag, and the story's own HTML as the browser sees it. */
const script = '<script type="module" src="/gut-skin/gut-skin.js" data-cfasync="false"></script>';

export function snippet(code: string): string {
  if (code.startsWith(script)) return code; // Storybook transforms what the story sent, and again what the page shows
  const lines = code
    .replace(/<!--.*?-->/gs, '') // Lit's marks
    .replace(/(\s[\w-]+)=""(?=[\s>])/g, (all, name: string) => (name.trim() === 'heading' ? all : name)) // a flag needs no value; an empty heading does
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean);
  const indents = lines.filter((line) => /^\s/.test(line)).map((line) => line.search(/\S/));
  const indent = Math.min(...indents, Infinity);
  return [script, ...lines.map((line) => (/^\s/.test(line) ? line.slice(indent) : line))].join('\n');
}
