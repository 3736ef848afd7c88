/** The least that a Lit element with these words can be: what ours is compared with. The words are bundled with it. */
import { LitElement, css, html } from 'lit';
import questions from 'words';

customElements.define(
  'lit-faq',
  class extends LitElement {
    static styles = css`
      details {
        border-block-start: 1px solid #ccc;
      }
      summary {
        padding: 0.75em 0.1em;
      }
    `;

    render() {
      return questions.map(
        ({ question, paragraphs }) =>
          html`<details>
            <summary>${question}</summary>
            ${paragraphs.map((text) => html`<p>${text}</p>`)}
          </details>`,
      );
    }
  },
);
