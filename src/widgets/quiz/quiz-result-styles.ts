import { css } from 'lit';

/** The result on the screen. */
export const resultStyles = css`
  .result {
    gap: 1.75em;
  }
  .tips > .small,
  .parts > .small {
    margin-block-end: 0.85em;
  }
  .row-item > summary {
    align-items: center;
  }
  .row-item > summary .row {
    gap: 0.4em;
  }
  .calm .care {
    font-size: 1em;
    background: none;
    border: 0;
    padding: 0;
  }
  /* The word stands beside the name, the place below both; where there is room, on one line. */
  .parts .line {
    display: grid;
    grid-template: 'name word icon' auto 'steps steps icon' auto / minmax(0, 1fr) auto 1.25em;
    gap: 0.35em 0.75em;
    align-items: center;
  }
  .line > :first-child {
    grid-area: name;
  }
  .line > .icon {
    grid-area: icon;
  }
  .band {
    grid-area: word;
    max-inline-size: 11em;
    font-size: 0.875em;
    text-align: end;
  }
  .steps,
  .scale-words {
    grid-area: steps;
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.25em;
    max-inline-size: none;
  }
  .scale-words {
    font-size: 0.875em;
    color: var(--muted);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .scale-words > :first-child {
    text-align: start;
  }
  .scale-words > :last-child {
    text-align: end;
  }
  .areas {
    list-style: none;
    margin-block: 0.35em 1.25em;
  }
  .area:not(:last-child) .row-item {
    border-block-end: 0;
  }
  .steps i {
    block-size: 0.45em;
    border: 1px solid var(--line);
    border-radius: 1em;
  }
  .steps .on {
    border-color: var(--ink);
    background: var(--ink);
  }
  /* A card in a card would be one box too many. */
  gut-skin-diet-tip::part(base) {
    border: 0;
    box-shadow: none;
    padding: 0.25em 0 1.25em;
  }
  gut-skin-diet-tip::part(byline) {
    display: none;
  }
  .result .strong .icon {
    margin-inline: 0 0.5em;
  }
  .print {
    display: none;
  }
  @container gut-skin (max-width: 19em) {
    .parts .line {
      grid-template: 'name icon' auto 'word icon' auto 'steps icon' auto / minmax(0, 1fr) 1.25em;
    }
    .band {
      max-inline-size: none;
      text-align: start;
    }
  }
  @container gut-skin (min-width: 33em) {
    .parts .line {
      grid-template: 'name steps word icon' auto / 14em 1fr 11em 1.25em;
    }
  }
  @media (forced-colors: active) {
    .steps .on {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
