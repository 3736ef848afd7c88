/** What a consumer of oEmbed finds and gets, and the page that it finds it on. No file is read or written in here. */
import { escaped } from '../src/article/write.js';

export interface Shown {
  /** The word after `gut-skin-`. */
  name: string;
  lang: string;
  title: string;
  /** Its words as plain HTML. */
  article: string;
}

const provider = 'gut-skin-widgets';
/** WordPress lets a frame be 200 to 1,000 px high, whatever it says; from then on the frame tells its height itself. */
const [width, height] = [600, 600];
const day = 86_400;

/** Where `dist/` stands on the web: an https address of a folder; http on one's own computer alone. */
export function baseOf(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const local = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (!url || !(url.protocol === 'https:' || local) || url.search || url.hash || url.username)
    throw new Error(
      `--base "${given}" is no address of a folder. Write the one that dist/ will have: --base https://clinic.example/gut-skin/`,
    );
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** The answer by the specification (oembed.com), as static as a file: it can't follow `maxwidth`, which most don't send. */
export function answer({ name, lang, title }: Shown, base: URL) {
  const frame = new URL(`embed.html?${String(new URLSearchParams({ widget: name, lang }))}`, base).href;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: provider,
    provider_url: base.href,
    cache_age: day,
    width,
    height,
    html: `<iframe src="${escaped(frame)}" width="${width}" height="${height}" frameborder="0" title="${escaped(title)}"></iframe>`,
  };
}

/** The page of a widget, with its words for whoever gets no script. Only the link to the answer needs a whole address. */
export function page({ name, lang, title, article }: Shown, base: URL | undefined): string {
  const found = base
    ? `\n    <link rel="alternate" type="application/json+oembed" href="${escaped(new URL(`oembed/${name}.${lang}.json`, base).href)}" title="${escaped(title)}" />`
    : '';
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escaped(title)}</title>${found}
    <style>
      body {
        max-width: 44em;
        margin: 1em auto;
        padding: 0 1em;
        font-family: system-ui, sans-serif;
        line-height: 1.5;
        overflow-wrap: anywhere; /* addresses of sources */
      }
    </style>
    <script type="module" src="../gut-skin.js"></script>
  </head>
  <body>
    <gut-skin-${name} heading-level="2">
${article}
    </gut-skin-${name}>
  </body>
</html>
`;
}
