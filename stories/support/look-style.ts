/** How the page "Look" looks. */
export const lookStyle = `
  .look { display: grid; gap: 16px; color: var(--text); font-size: 15px; line-height: 1.5; }
    .look form { display: grid; gap: 16px; padding: 20px; border: 1px solid var(--line); border-radius: 14px; background: var(--card); }
  .look fieldset { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; margin: 0; padding: 0; border: 0; }
  .look legend, .look .fields label > span:first-child { padding: 0; font-weight: 600; }
  .look legend { float: inline-start; min-inline-size: 9em; }
  .look fieldset label { display: inline-flex; gap: 6px; align-items: center; min-block-size: 36px; }
  .look .fields { display: grid; gap: 14px 20px; grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr)); }
  .look .fields label { display: grid; gap: 4px; }
  .look .fields label > span { display: flex; gap: 8px; align-items: center; }
  .look select, .look button { font: inherit; color: inherit; min-block-size: 40px; padding-inline: 12px; background: var(--card); border: 1px solid var(--edge); border-radius: 8px; }
  .look select { inline-size: 100%; min-inline-size: 0; }
  .look button { display: inline-flex; gap: 8px; align-items: center; cursor: pointer; }
  .look button:hover { background: var(--tint); }
  .look button i { inline-size: 1.1em; block-size: 1.1em; border-radius: 50%; border: 1px solid var(--edge); }
  .look .fields button { min-block-size: 32px; border: 0; padding-inline: 8px; }
  .look input[type='color'] { inline-size: 44px; block-size: 40px; padding: 2px; background: var(--card); border: 1px solid var(--edge); border-radius: 8px; }
  .look code { font-size: 13px; overflow-wrap: anywhere; }
  .look .tried { display: grid; max-block-size: 38rem; overflow: auto; gap: 16px; padding: 20px; border-radius: 14px; background: light-dark(#f4f1ea, #0b1013); border: 1px solid var(--line); grid-template-columns: minmax(0, 1fr); }
  @media (min-width: 900px) { .look .tried { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; } .look .tried > :last-child { grid-column: 2; grid-row: 1 / 3; } }
  .look pre { margin: 0; padding: 16px 20px; overflow-x: auto; font-size: 14px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
  .look p { margin: 0; max-inline-size: 44rem; }
  .look .verdict { padding-inline-start: 14px; border-inline-start: 4px solid var(--ink); font-weight: 600; }
  .look .verdict:not([data-poor='0']) { border-color: var(--warn); }
  .look th[scope='row'] { font-weight: 400; }
  .look th i { display: inline-block; margin-inline-end: 8px; padding: 2px 8px; border-radius: 6px; border: 1px solid var(--line); font-style: normal; font-weight: 600; }
  .look td { font-variant-numeric: tabular-nums; }
  .look tr[data-poor='true'] td:nth-of-type(2) { color: var(--warn); font-weight: 600; }
`;
