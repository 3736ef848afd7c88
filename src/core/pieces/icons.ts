import { css } from 'lit';

/** Icons that several widgets show; one that a single widget shows is imported there. */
export { default as chevron } from 'virtual:gut-skin/icon/chevron-down';
export { default as circleCheck } from 'virtual:gut-skin/icon/circle-check';

export const iconStyles = css`
  .icon {
    inline-size: 1.25em;
    flex: none;
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
