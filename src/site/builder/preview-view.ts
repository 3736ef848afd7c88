/** The preview: which room and which page, and the frame. Templates, pure. */
import { html, nothing } from 'lit';
import { radios, type Scene } from './fields.js';
import { pages, widths } from './state.js';

export const previewView = (scene: Scene, loaded: () => void) => {
  const { t, state } = scene;
  return html`<h2 id="preview">${t.preview}</h2>
    <div class="knobs">
      ${radios(
        scene,
        'width',
        widths.map((width) => [width, t.widths[width]]),
        t.width,
      )}
      ${radios(
        scene,
        'page',
        pages.map((page) => [page, t.pages[page]]),
        t.page,
      )}
    </div>
    <div class="stage" data-page=${state.page}>
      <div><iframe title=${t.frame} src="./preview.html" @load=${loaded}></iframe></div>
    </div>
    ${state.page === 'dark' && !state.theme ? html`<p class="quiet">${t.darkMind}</p>` : nothing}
    ${state.page === 'large' && !state.follow ? html`<p class="quiet">${t.largeMind}</p>` : nothing}`;
};
