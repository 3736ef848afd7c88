'use strict';

/* A frame a tag and language: what one of them asks for must not be there for the next. The server says how deep a file is. */
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
    for (const name of await server.tags())
      for (const language of await server.languages()) {
        const { script, body } = of(name, language, `gut-skin-${name}`);
        await shown(script, body, `gut-skin-${name}`, language);
      }
  });
}
