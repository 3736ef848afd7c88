import type { ReactiveElement } from 'lit';

const isWidget = ({ localName }: Element) => /^gut-skin-(?!settings$)/.test(localName);
/** What an editor leaves in a wrapper whose content it has moved out. */
const remains = 'script, br, p:empty';
let told = false;

function wrapperOf({ parentElement }: Element, tag: string): Element | null {
  return !parentElement || parentElement.localName === tag ? parentElement : wrapperOf(parentElement, tag);
}

/** The first widget that follows settings which have nothing inside, but something to say; or nothing, as it should be. */
function follower(settings: ReactiveElement): Element | undefined {
  const { localName: tag, ownerDocument, children } = settings;
  const { observedAttributes } = settings.constructor as typeof ReactiveElement;
  const says = observedAttributes.some((name) => settings.hasAttribute(name));
  if (!says || ![...children].every((child) => child.webkitMatchesSelector(remains))) return undefined;
  const isAfter = (one: Element) => settings.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  const around = wrapperOf(settings, tag);
  return [...ownerDocument.querySelectorAll('*')].filter(
    (one) => isWidget(one) && isAfter(one) && wrapperOf(one, tag) === around,
  )[0];
}

/**
 * Parsers and editors end a wrapper early: at `</p>`, at a blank line. The widgets then follow it, without what it says and
 * without a word. Told once, when the page is parsed and what is being built is whole.
 */
export function tellEmpty(settings: ReactiveElement) {
  const look = () => {
    const widget = told || !settings.isConnected ? undefined : follower(settings);
    if (!widget) return;
    told = true;
    console.warn(
      `<${settings.localName}> has nothing inside, so what it says holds for nothing; <${widget.localName}> follows it. The editor or the parser may have moved it out: leave no blank line inside the wrapper, and put it into no paragraph.`,
    );
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { once: true });
  else queueMicrotask(look);
}
