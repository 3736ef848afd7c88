import { css } from 'lit';

/** The plan: what comes when beside the warning signs and what is known, one below the other where it is narrow. */
export const planStyles = css`
  .plan .title {
    margin: 0;
  }
  .plan {
    gap: 1em;
  }
  .asking + .plan {
    margin-block-start: 1.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--line);
  }
  .rule {
    display: flex;
    gap: 0.6em;
  }
  .rule .icon {
    block-size: 1.25em;
    stroke: currentColor;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    align-items: start;
  }
  .due,
  .known {
    gap: 1.5em;
  }
  .tag {
    display: inline-block;
    font-size: 0.875em;
    font-weight: 600;
    padding-inline: 0.7em;
    margin-block: 0.25em;
    border: 1px solid;
    border-radius: 2em;
  }
  .unknown {
    border-radius: 0.8em;
    padding: 0.85em 1em;
    border: 1px dashed var(--muted);
  }
  .unknown ul {
    padding-inline-start: 1.2em;
    max-inline-size: 65ch;
  }
  @container gut-skin (inline-size >= 47em) {
    .sides {
      grid-template:
        'due flags' auto
        'due known' 1fr / minmax(0, 3fr) minmax(0, 2fr);
      column-gap: 2.5em;
    }
    .due {
      grid-area: due;
    }
    .flags {
      grid-area: flags;
    }
    .known {
      grid-area: known;
    }
    /* There are few steps left once the day has passed. */
    .over {
      grid-template-areas: 'due flags' 'known flags';
    }
    /* Beside the steps there is room for one below the other only. */
    .sides .ladder {
      grid-auto-flow: row;
    }
    .sides .ladder > .notice + .notice {
      border-block-start: 1px solid var(--line);
    }
  }
`;
