const marks = 'h2,h3,h4,h5,h6,.row-item > summary,details:not(.row-item) > summary';

/** The first words of an element: a row may say more than its name. */
function firstWords(element: Element | undefined): string {
  const texts = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts?.nextNode()) {
    const words = texts.currentNode.textContent?.trim();
    if (words) return words;
  }
  return '';
}

/**
 * What opens beside a text is heard with what it belongs to, since a list of all that opens says "4 sources" a dozen times:
 * "4 sources: Does milk cause acne?". The row it stands in, and the last heading before it.
 */
export function nameByPlace(root: ParentNode) {
  let row: Element | undefined;
  let heading: Element | undefined;
  for (const one of root.querySelectorAll(marks)) {
    const around = one.parentElement as Element;
    if (one.localName !== 'summary') heading = one;
    else if (around.classList.contains('row-item')) [row, heading] = [one, undefined];
    else {
      const place = [row?.parentElement?.contains(one) ? row : undefined, heading].map(firstWords);
      const name = [...new Set(place)].filter(Boolean).join(', ');
      const words = one.textContent.replace(/\s+/g, ' ').trim(); // what is an icon alone has a name of its own
      if (!name || !words) continue;
      one.setAttribute('aria-label', `${words}: ${name}`);
      // Chromium takes the words, as they are not the name, for a description, and voices would say them twice.
      one.setAttribute('aria-description', '');
    }
  }
}
