'use strict';

/* A frame a tag and language: what one of them asks for must not be there for the next. The server says how deep a file is. */
const languages = ['en', 'ko'];

/** Shows a body with a script in a page of its own, and waits for the words of a tag in it. */
async function shown(script, body, tag, language) {
  const frame = document.createElement('iframe');
  const page = new URLSearchParams({ script, body, tag });
  frame.src = `frames/depth.html?${page}`;
  document.body.append(frame);
  const said = await until(`${tag} in ${language}`, () => frame.contentWindow.readyIn?.());
  equal(said, language, `language of ${tag}`);
  frame.remove();
}

/** A check for each tag of the build in each language, with the page that `of` makes for it. */
function eachAlone(of) {
  check('every tag, in every language', async () => {
    const { modules } = await (await fetch('/dist/custom-elements.json')).json();
    const tags = modules
      .flatMap(({ exports }) => exports ?? [])
      .filter(({ kind }) => kind === 'custom-element-definition');
    ok(tags.length >= 12, `there are ${tags.length} tags`);
    for (const { name: tag } of tags)
      for (const language of languages) {
        const { script, body } = of(tag.slice('gut-skin-'.length), language, tag);
        await shown(script, body, tag, language);
      }
  });
}
