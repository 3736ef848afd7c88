/** The first words of an element: a row may say more than its name. */
function firstWords(element: Element | undefined): string {
  const texts = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts?.nextNode()) {
    const words = texts.currentNode.textContent?.trim();
    if (words) return words;
  }
  return '';
}

const isRow = (element: Element) => element.classList.contains('row-item');

/** The name of the row that something stands in. */
function rowAround(one: Element): Element | undefined {
  let row = one.parentElement;
  while (row && !isRow(row)) row = row.parentElement;
  return row?.querySelector('summary') ?? undefined;
}

/** The last heading before something in its row, or in all that there is. Looked for from there back, as lists can be long. */
function headingBefore(one: Element): Element | undefined {
  const walk = document.createTreeWalker(one.getRootNode(), NodeFilter.SHOW_ELEMENT);
  walk.currentNode = one;
  while (walk.previousNode()) {
    const mark = walk.currentNode as Element;
    if (/^h[2-6]$/.test(mark.localName)) return mark;
    if (mark.localName === 'summary' && mark.parentElement && isRow(mark.parentElement)) return undefined;
  }
  return undefined;
}

/**
 * What opens beside a text is heard with what it belongs to, since a list of all that opens says "4 sources" a dozen times:
 * "4 sources: Does milk cause acne?". The row it stands in, and the last heading before it.
 */
export function nameByPlace(place: ParentNode) {
  for (const one of place.querySelectorAll('summary')) {
    if (one.parentElement && isRow(one.parentElement)) continue;
    const before = [rowAround(one), headingBefore(one)].map(firstWords);
    const name = [...new Set(before)].filter(Boolean).join(', ');
    const words = one.textContent.replace(/\s+/g, ' ').trim(); // what is an icon alone has a name of its own
    if (!name || !words) continue;
    one.setAttribute('aria-label', `${words}: ${name}`);
    // Chromium takes the words, as they are not the name, for a description, and voices would say them twice.
    one.setAttribute('aria-description', '');
  }
}
