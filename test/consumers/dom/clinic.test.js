import { expect, it, vi } from 'vitest';
// Not the autoloader: happy-dom loses the attributes of a tag that is defined later.
import 'gut-skin-widgets/define/gut-skin-faq.js';
import 'gut-skin-widgets/define/gut-skin-quiz.js';

it('shows its words in a document that is none of a browser', async () => {
  const warned = vi.spyOn(console, 'warn');
  document.body.innerHTML =
    '<gut-skin-faq lang="en" ids="proven"></gut-skin-faq><gut-skin-quiz lang="en"></gut-skin-quiz>';
  const [faq, quiz] = document.body.children;
  const shown = new Set();
  document.addEventListener('gut-skin-ready', ({ target }) => shown.add(target));
  await vi.waitFor(() => expect([...shown]).toEqual(expect.arrayContaining([faq, quiz])), { timeout: 20_000 });
  expect(faq.shadowRoot.querySelectorAll('[part=item]')).toHaveLength(1);
  // Tests get the development build of Lit, which says so.
  expect(warned.mock.calls.flat().filter((line) => !line.includes('Lit is in dev mode'))).toEqual([]);
}, 30_000);
