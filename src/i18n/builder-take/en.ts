/** The embed builder: what to copy, and what to do with it. */
const words = {
  proofs: {
    tried: 'We have done this and looked.',
    said: 'We have not tried this. By the host’s documentation it should get through: try it on a hidden page first.',
    unknown: 'We have not tried this, and nobody has verified what this host lets through. Do not rely on it.',
  },
  todo: 'What to do',
  upload:
    'Copy all files of this page’s folder to your server, or ask whoever looks after it; then write their address above.',
  uploadAsk:
    'Ask whoever looks after your site at which address the files are to be (the letter below says which files), and write it above, under “Where you put the files”.',
  todos: {
    htmlOpen: 'Open the HTML file and go to where, inside <body>, the widget should stand.',
    pasteAll: 'Paste the snippet below, all of it.',
    look: 'Publish, then look at the page itself in a private window, not at a preview. If only a title shows, the files did not load: check their address.',
    wpBlock:
      'In the block editor add a block “Custom HTML” where the widget should stand. (In the classic editor: the tab “Text”.)',
    wpBlank: 'The block’s own preview stays blank: look at the published page.',
    wpLocked: 'If the tag is gone after saving, your role may not use it: choose “author or contributor” above.',
    askAdmin:
      'Send the letter below to whoever looks after your site, and wait until it is done: it has “The script, once for the site” in it, which need not be added again for another widget.',
    pasteHolder: 'Paste “For the page”. The script turns it into the widget.',
    wpPlugin:
      'Have an administrator install the plug-in’s zip (from integrations/wordpress of this project). It brings the files along.',
    wpShortcode: 'Add a block “Shortcode” and paste the piece below, or use the plug-in’s own block.',
    wpSettings: 'Booking link, byline and accent for all widgets are on the plug-in’s settings page.',
    wixAdd: 'In the editor choose Add, Embed Code, Custom Element (in premium plans).',
    wixSource: 'Choose Server URL, enter the address below, and the name of the tag.',
    wixAttributes: 'Under Set Attributes enter each line as a name and a value.',
    codeBlock: 'Add a block “Code” where the widget should stand. Some plans do not have it.',
    embedElement: 'Add an element “Code Embed” where the widget should stand. Some plans do not have it.',
    liquidSection: 'In the theme editor add a section “Custom Liquid” where the widget should stand.',
    htmlCard: 'Add a card “HTML” where the widget should stand.',
    htmlView: 'Switch the post to “HTML view” and go to where the widget should stand.',
    tistoryMode: 'Switch the editor to HTML mode, or open the HTML of your skin.',
    notionEmbed: 'Type /embed in the page.',
    pasteAddress: 'Paste the address below.',
    frameHigh: 'Drag the frame until all of the widget shows: this host does not adapt the height.',
    drupalFormat: 'Have the text format allow a div with the data- attributes that stand below.',
    drupalScript: 'The first piece goes into the theme, once.',
    hugoFile: 'Save the first piece as a file in layouts/shortcodes, with the name of the tag and .html at its end.',
    hugoUse: 'Write the second piece into the page. Without a shortcode Hugo leaves HTML out and says nothing.',
    markdownPage: 'Open the page and go to where the widget should stand.',
    oneLine: 'Keep each line as it is: Markdown breaks a tag that spans lines.',
    docusaurusConfig: 'The first piece goes into docusaurus.config.js.',
    docusaurusPage: 'The second piece goes into an .mdx page, on a line of its own.',
    styleSheet: '“For the style sheet” goes into that of your site.',
    astroPage: 'Paste the snippet into an .astro page or layout.',
    headScript:
      'The script goes once into the head of the page that your app stands in: index.html, or the layout of your framework.',
    jsxPage: 'The tag goes into your JSX as it stands.',
    kebab: 'Write attributes with hyphens, as in heading-level: a server that renders headingLevel loses it.',
    vueConfig: 'Tell Vue that these tags are not its own, in the options of its plug-in for Vite.',
    templatePage: 'The tag goes into your template as it stands.',
    angularSchema: 'Allow tags that are not Angular’s own, in the component.',
    framePaste: 'Paste the snippet where the editor takes HTML.',
    frameScript:
      'The second line makes the frame as high as its content. If the editor takes it away, set the height yourself.',
    linkPage: 'Put a picture or a sentence into your post.',
    linkPaste: 'Give it the link below. It leads to a page with the widget on your own server.',
    codeWidget: 'Add a code or HTML element where the widget should stand, if your plan has one.',
  },
  parts: {
    page: 'For the page',
    head: 'The script, once for the site',
    style: 'For the style sheet',
    address: 'The address',
    tag: 'The name of the tag',
    settings: 'The attributes',
    config: 'For the configuration',
    file: 'A file',
    policy: 'For the policy',
  },
  take: 'The snippet',
  reserved:
    'The snippet keeps room as high as the preview is now, so that nothing jumps. Choose the preview’s width that your page has.',
  privacy: 'For your privacy policy',
  privacyAll:
    'The widgets on gut and skin work on your device. What you answer in them is not stored and not sent, to us or to anybody else. They set no cookie.',
  privacyDiary: 'If you start the diary, its entries stay in this browser until you delete them.',
  privacyBooking: 'The booking link leads to our booking page, and takes nothing of your answers along.',
  privacyMind: 'True as long as your page adds nothing. Have whoever is responsible for it read it.',
  policy: 'For a content security policy',
  policyHint: 'Only if your site has one: add this to it. Ask whoever looks after the server.',
  policyStyle: 'A strict policy also blocks the style element: put its lines into your style sheet.',
  letter: {
    title: 'A letter to your administrator',
    hint: 'For whoever looks after the server and the theme: it says what to add, and what that does. See first that the address of the files above is right.',
    subject: (title: string) => `Subject: a script for our website, for “${title}”`,
    hello: 'Hello,',
    ask: (title: string) =>
      `I would like to put “${title}” on our website, and my role there may not add scripts. Could you please do the following? It is needed once; after that I can put such widgets on pages myself.`,
    files: (version: string, address: string) =>
      `1. The files of gut-skin-widgets ${version} have to be on the server, at ${address}. If they are not there yet, please copy the whole folder there that its embed builder (index.html) is in.`,
    script: '2. Please add this to the <head> of every page, or before </body>:',
    policy: '3. Only if the website has a content security policy, please add this to it:',
    privacy: '4. For the privacy policy, after whoever is responsible for it has read it:',
    does: 'What the script does: where I have put a placeholder on a page (a div with data-gut-skin), it shows general health information about gut and skin, with its sources and how sure they are.',
    doesNot:
      'What it does not do: it sets no cookie, and stores nothing unless a visitor starts the diary. It asks no other server than the one with its files, and sends nothing that a visitor reads or answers. It changes nothing else on the page.',
    undo: 'Without the script, pages stay as they are and show plain text in those places.',
    thanks: 'Thank you.',
  },
  text: {
    title: 'The content as text, for where no script runs',
    hint: 'Headings, paragraphs, lists and links, with the sources: where a host or a browser runs no script, this is read.',
    inPlace:
      'Paste it instead of the piece above that has the widget in it. Where the script runs, it turns this into the widget.',
    alone: 'There is no widget in it: paste it where your editor takes HTML.',
    tried: 'We have done this and looked.',
    untried: 'We have not tried this with such an editor. Look at the published page.',
    stays: 'A widget is renewed with its files. This text stays as it is until you copy it again.',
  },
};
export type BuilderTakeWords = typeof words;
export default words;
