/** Where a site may live, which form of a widget gets through there, and how we know. Pure. */

/** What is printed: the words of each are in i18n. */
export type Form =
  | 'paste' // script, style and tag in one piece
  | 'placeholder' // a script that somebody with more rights adds, and a div
  | 'shortcode'
  | 'element' // Wix asks for the parts one by one
  | 'frame'
  | 'address' // of a page that the host puts into a frame
  | 'link'
  | 'hugo'
  | 'docusaurus'
  | 'astro'
  | 'react'
  | 'vue'
  | 'svelte'
  | 'angular';

/**
 * `tried`: we did it and looked. `said`: the host's documentation lets it through, and nobody here has tried it. `unknown`:
 * nobody has verified what it lets through.
 */
export type Proof = 'tried' | 'said' | 'unknown';

export interface Host {
  /** A name that is the same in every language; the others are words. */
  readonly brand?: string;
  readonly form: Form;
  readonly proof: Proof;
  /** The keys of what to do, in order. */
  readonly steps: readonly string[];
}

const block = (brand: string, where: string, proof: Proof = 'said', ...more: string[]): Host => ({
  brand,
  form: 'paste',
  proof,
  steps: [where, 'pasteAll', ...more, 'look'],
});
const linked = (brand: string): Host => ({ brand, form: 'link', proof: 'unknown', steps: ['linkPage', 'linkPaste'] });

export const hosts = {
  html: { form: 'paste', proof: 'tried', steps: ['htmlOpen', 'pasteAll', 'look'] },
  'wordpress-admin': { form: 'paste', proof: 'tried', steps: ['wpBlock', 'pasteAll', 'wpBlank', 'wpLocked'] },
  'wordpress-author': {
    form: 'placeholder',
    proof: 'tried',
    steps: ['askAdmin', 'wpBlock', 'pasteHolder', 'look'],
  },
  'wordpress-plugin': { form: 'shortcode', proof: 'tried', steps: ['wpPlugin', 'wpShortcode', 'wpSettings', 'look'] },
  wix: { brand: 'Wix', form: 'element', proof: 'said', steps: ['wixAdd', 'wixSource', 'wixAttributes', 'look'] },
  squarespace: block('Squarespace', 'codeBlock'),
  webflow: block('Webflow', 'embedElement'),
  shopify: block('Shopify', 'liquidSection'),
  ghost: block('Ghost', 'htmlCard'),
  blogger: block('Blogger', 'htmlView'),
  tistory: { form: 'paste', proof: 'said', steps: ['tistoryMode', 'pasteAll', 'look'] },
  notion: { brand: 'Notion', form: 'address', proof: 'said', steps: ['notionEmbed', 'pasteAddress', 'frameHigh'] },
  drupal: {
    brand: 'Drupal',
    form: 'placeholder',
    proof: 'said',
    steps: ['drupalFormat', 'drupalScript', 'pasteHolder', 'look'],
  },
  hugo: { brand: 'Hugo', form: 'hugo', proof: 'said', steps: ['hugoFile', 'hugoUse', 'look'] },
  jekyll: block('Jekyll, Eleventy', 'markdownPage', 'said', 'oneLine'),
  docusaurus: {
    brand: 'Docusaurus',
    form: 'docusaurus',
    proof: 'said',
    steps: ['docusaurusConfig', 'docusaurusPage', 'styleSheet', 'look'],
  },
  astro: { brand: 'Astro', form: 'astro', proof: 'said', steps: ['astroPage', 'look'] },
  react: {
    brand: 'React, Next, Preact, Solid',
    form: 'react',
    proof: 'said',
    steps: ['headScript', 'jsxPage', 'styleSheet', 'kebab'],
  },
  vue: {
    brand: 'Vue, Nuxt',
    form: 'vue',
    proof: 'said',
    steps: ['headScript', 'vueConfig', 'templatePage', 'styleSheet'],
  },
  svelte: { brand: 'Svelte', form: 'svelte', proof: 'said', steps: ['headScript', 'templatePage', 'styleSheet'] },
  angular: {
    brand: 'Angular',
    form: 'angular',
    proof: 'said',
    steps: ['headScript', 'angularSchema', 'templatePage', 'styleSheet'],
  },
  frame: { form: 'frame', proof: 'tried', steps: ['framePaste', 'frameScript', 'look'] },
  'naver-blog': { form: 'link', proof: 'unknown', steps: ['linkPage', 'linkPaste'] },
  imweb: { form: 'paste', proof: 'unknown', steps: ['codeWidget', 'pasteAll', 'look'] },
  cafe24: { form: 'paste', proof: 'unknown', steps: ['codeWidget', 'pasteAll', 'look'] },
  joomla: block('Joomla', 'codeWidget', 'unknown'),
  medium: linked('Medium'),
  substack: linked('Substack'),
} as const satisfies Record<string, Host>;

export type HostName = keyof typeof hosts;
export const hostNames = Object.keys(hosts) as HostName[];
export const hostOf = (name: HostName): Host => hosts[name];

/** How somebody looks for theirs. */
export const groups = {
  own: ['html', 'frame'],
  wordpress: ['wordpress-admin', 'wordpress-author', 'wordpress-plugin'],
  makers: [
    'wix',
    'squarespace',
    'webflow',
    'shopify',
    'ghost',
    'blogger',
    'tistory',
    'notion',
    'drupal',
    'imweb',
    'cafe24',
    'naver-blog',
    'joomla',
    'medium',
    'substack',
  ],
  developers: ['react', 'vue', 'svelte', 'angular', 'astro', 'hugo', 'jekyll', 'docusaurus'],
} as const satisfies Record<string, readonly HostName[]>;
export type GroupName = keyof typeof groups;
export const groupNames = Object.keys(groups) as GroupName[];
