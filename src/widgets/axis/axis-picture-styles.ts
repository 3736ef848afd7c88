import { css } from 'lit';

/** The picture: gut and skin, and the labels between them. */
export const pictureStyles = css`
  .map {
    position: relative;
    isolation: isolate;
    display: grid;
    grid-template-columns: 5.75em 1fr 5.75em;
    align-items: center;
    inline-size: 27em;
    max-inline-size: 100%;
    margin-inline: auto;
    direction: ltr;
  }
  .end {
    text-align: center;
    font-weight: 600;
  }
  .end p {
    inline-size: fit-content;
    margin-inline: auto;
    padding-inline: 0.4em;
    background: var(--surface);
  }
  .shape {
    display: block;
    inline-size: 5.75em;
    block-size: 5.75em;
    margin-block: 1.5em 0.1em;
  }
  .disc {
    fill: var(--tint);
  }
  .stroke,
  .dots-in,
  .line {
    fill: none;
    stroke: var(--ink);
    stroke-width: 3.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .hair {
    stroke-width: 2.5;
  }
  .dots-in {
    stroke-width: 5.5;
  }
  [role='tablist'] {
    display: grid;
    justify-items: center;
  }
  [role='tab'] {
    display: grid;
    align-items: center;
    block-size: 3.25em;
    min-inline-size: 9.5em;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
  }
  [role='tab']:focus-visible {
    outline: 0;
  }
  [role='tab']:focus-visible .label {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  .label,
  .end {
    position: relative;
    z-index: 2;
    unicode-bidi: plaintext; /* the picture runs one way, its words run their own */
  }
  .label {
    display: grid;
    justify-items: center;
    gap: 0.3em;
    padding: 0.4em 0.5em 0.5em;
    line-height: 1.15;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 1.4em;
    transition:
      background 0.18s,
      border-color 0.18s;
  }
  .label b {
    font-size: 0.875em;
    font-weight: 500;
    white-space: nowrap;
  }
  .label .dots {
    font-size: 0.8em;
  }
  .on .label {
    background: var(--tint);
    border-color: var(--ink);
  }
  @container axis (inline-size >= 36em) {
    .map {
      font-size: 1.1em;
    }
  }
  @media (forced-colors: active) {
    .stroke,
    .dots-in {
      stroke: CanvasText;
    }
    .on .label {
      border-color: Highlight;
    }
  }
  @media print {
    [role='tab'] {
      display: grid;
    }
  }
`;
