/**
 * What hosts clean text with. Real programs where they run without their host: DOMPurify (in a browser, as it is meant to),
 * sanitize-html, rehype-sanitize, and WordPress' own KSES where PHP and Debian's package `wordpress` are there. KSES and
 * Drupal's filter also as what they let through, run by sanitize-html: `kses.json` is printed by WordPress itself (kses.php).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const kses = JSON.parse(readFileSync(here('kses.json'), 'utf8'));

const byList = (tags, attributes, schemes) => (html) =>
  sanitizeHtml(html, { allowedTags: tags, allowedAttributes: attributes, allowedSchemes: schemes });

const rehype = (schema) => (html) =>
  String(
    unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, schema).use(rehypeStringify).processSync(html),
  );

/** Drupal's format "Restricted HTML", as its standard profile sets it up: what visitors without an account may write. */
const drupal = 'a em strong cite blockquote code ul ol li dl dt dd h2 h3 h4 h5 h6'.split(' ');
const drupalSchemes = ['http', 'https', 'ftp', 'mailto', 'news', 'nntp', 'tel', 'telnet', 'webcal', 'sms'];

/** Debian's package, or wherever somebody has unpacked one. */
const folder = process.env['WORDPRESS_PATH'] ?? '/usr/share/wordpress';
function php(args, input) {
  return execFileSync('php', [here('kses.php'), ...args], { input, encoding: 'utf8', maxBuffer: 1e8 });
}
function hasWordPress() {
  if (!existsSync(`${folder}/wp-includes/kses.php`)) return false;
  try {
    return JSON.parse(php([folder], '')).tags.p !== undefined;
  } catch {
    return false;
  }
}

/** WordPress' own filter on each of some texts; undefined where there is no WordPress. */
export const wordpress = hasWordPress() ? (jobs) => JSON.parse(php([folder], JSON.stringify(jobs))) : undefined;
export const whyNoWordPress = `needs php-cli and Debian's wordpress, or WORDPRESS_PATH; there is none in ${folder}`;
/** Its list as it is here, and as it was written down. */
export const lists = () => ({ now: JSON.parse(php([folder], '')), then: kses });

const one = (filter) => (htmls) => wordpress(htmls.map((html) => ({ filter, html })));
const each = (clean) => (htmls) => htmls.map(clean);

/**
 * Each takes some texts and gives what is left of them. `placeholder`: whether a placeholder is left whole; where it is not,
 * `allowed` is what a site's owner has to let through, and with it one is.
 */
export const cleaners = {
  'WordPress KSES, author and contributor (its list)': {
    clean: each(byList(Object.keys(kses.tags), { '*': kses.global, ...kses.tags }, kses.protocols)),
    placeholder: true,
  },
  ...(wordpress && {
    'WordPress KSES, author and contributor': { clean: one('post'), placeholder: true },
    'WordPress KSES and the classic editor': { clean: one('classic'), placeholder: true },
  }),
  'Drupal filter_html, Restricted HTML (its list)': {
    clean: each(byList(drupal, { a: ['href', 'hreflang'] }, drupalSchemes)),
    placeholder: false,
  },
  'Drupal filter_html with <p> <div data-*>': {
    clean: each(byList([...drupal, 'p', 'div'], { a: ['href', 'hreflang'], div: ['data-*'] }, drupalSchemes)),
    placeholder: true,
  },
  'sanitize-html': { clean: each((html) => sanitizeHtml(html)), placeholder: false },
  'sanitize-html with data-* on div': {
    clean: each((html) =>
      sanitizeHtml(html, { allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, div: ['data-*'] } }),
    ),
    placeholder: true,
  },
  'rehype-sanitize': { clean: each(rehype(defaultSchema)), placeholder: false },
  'rehype-sanitize with data* on div': {
    clean: each(
      rehype({
        ...defaultSchema,
        attributes: { ...defaultSchema.attributes, div: [...(defaultSchema.attributes.div ?? []), 'data*'] },
      }),
    ),
    placeholder: true,
  },
};

/** DOMPurify lives in a page. */
export const purifier = here('node_modules/dompurify/dist/purify.min.js');
