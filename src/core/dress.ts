import type { CSSResultOrNative } from 'lit';

/** Sheets that were made for other documents than ours: a document takes only sheets of its own. */
const elsewhere = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Puts the styles on, made for the document in which the root is now: an element that is made here and shown in a frame,
 * or moved there and back, loses its sheets on the way.
 */
export function dress(root: ShadowRoot, styles: readonly CSSResultOrNative[]) {
  const { ownerDocument } = root;
  const { defaultView: view } = ownerDocument;
  if (!view) return; // a document without a window shows nothing
  const made = elsewhere.get(ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  elsewhere.set(ownerDocument, made);
  const sheets = styles.flatMap((style) => {
    if (style instanceof CSSStyleSheet) return style;
    if (view === window) return style.styleSheet ?? [];
    const sheet = made.get(style) ?? new view.CSSStyleSheet();
    if (!made.has(style)) sheet.replaceSync(style.cssText);
    made.set(style, sheet);
    return sheet;
  });
  root.adoptedStyleSheets = sheets;
}
