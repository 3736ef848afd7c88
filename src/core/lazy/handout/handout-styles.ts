/** The looks of the sheet: black on white, in the medium's own sizes. Not Lit's `css`, as none of Lit comes along. */
const css = String.raw;

export const sheetStyles = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .sheet {
    color-scheme: only light;
    color: CanvasText;
    background: Canvas;
    font-family: system-ui, sans-serif;
    line-height: 1.38;
    text-align: start;
    overflow-wrap: break-word;
  }
  :lang(ko) {
    word-break: keep-all;
    overflow-wrap: anywhere;
    line-break: strict;
  }
  header {
    display: flex;
    gap: 2em;
    justify-content: space-between;
    align-items: start;
    padding-block-end: 0.8em;
    border-block-end: 2px solid;
  }
  header > :first-child {
    min-inline-size: 0;
  }
  h1 {
    font-size: 1.9em;
    line-height: 1.2;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.1em;
    margin-block: 0.8em 0.25em;
    break-after: avoid;
  }
  .clinic {
    font-weight: 600;
    margin-block-end: 0.6em;
  }
  .way {
    flex: none;
    inline-size: 38mm;
    display: grid;
    gap: 0.4em;
    justify-items: center;
    text-align: center;
  }
  .way svg {
    inline-size: 32mm;
    block-size: 32mm;
    fill: CanvasText;
    print-color-adjust: exact;
  }
  .way p {
    font-size: 0.75em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .columns,
  .sources ol {
    columns: 2;
    column-gap: 2em;
  }
  .columns {
    margin-block-start: 0.8em;
  }
  .columns > :first-child h2 {
    margin-block-start: 0;
  }
  section:not(:has(li)) {
    display: none;
  }
  ul {
    list-style: none;
    display: grid;
    gap: 0.3em;
    grid-template-columns: minmax(0, 1fr);
  }
  li {
    break-inside: avoid;
  }
  .points > li {
    padding-inline-start: 0.9em;
    position: relative;
  }
  .points > li::before {
    content: '·';
    position: absolute;
    inset-inline-start: 0.2em;
    font-weight: 700;
  }
  .ask {
    margin-block-start: 1em;
    padding: 0.2em 1em 1em;
    border: 1.5px solid;
    border-radius: 0.6em;
    break-inside: avoid;
  }
  .ask ol {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 2em;
    list-style-position: inside;
  }
  .ask li {
    padding-block-end: 2.2em;
    border-block-end: 1px dotted;
  }
  .calls {
    margin-block-start: 0.4em;
  }
  .sources {
    font-size: 0.75em;
    line-height: 1.25;
  }
  .sources ol {
    padding-inline-start: 0;
    list-style-position: inside;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 2em;
    margin-block-start: 0.8em;
    padding-block-start: 0.4em;
    border-block-start: 1px solid;
    font-size: 0.8em;
  }
`;
