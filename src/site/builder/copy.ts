/** Puts text on the clipboard. Where a page may not, the element that holds it is selected for the visitor to do so. */
export async function copy(text: string, holder: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(holder);
    return false;
  }
}
