/** What translators do to the words they find, again and again as new ones come; some wrap them, some write in place. */
'use strict';

const ways = {
  wrap(text) {
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstChild.textContent = `«${text.data.trim()}»`;
    text.replaceWith(font);
  },
  write(text) {
    text.data = `«${text.data.trim()}»`;
  },
};
function translate(root, how) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const text of found)
    if (/[a-z]/i.test(text.data) && !text.data.includes('«') && !text.parentNode.closest('font, style'))
      ways[how](text);
}
