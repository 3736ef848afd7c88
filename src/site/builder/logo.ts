/** The project's mark, what is between gut and skin, and its name. */
import { svg } from 'lit';

export const name = 'gut-skin-widgets';

export default svg`<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
  <rect width="32" height="32" rx="9" fill="#00695f" />
  <g fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round">
    <path d="M8 5.8h5.5a3.4 3.4 0 0 1 0 6.8H10a3.4 3.4 0 0 0 0 6.8h3.5a3.4 3.4 0 0 1 0 6.8M25 6.5c-1.6 3.2-1.6 6.3 0 9.5s1.6 6.3 0 9.5" />
  </g>
  <g fill="#f2c894">
    <circle cx="19.4" cy="11" r="1.5" /><circle cx="19.4" cy="21" r="1.5" /><circle cx="21" cy="16" r="1.5" />
  </g>
</svg>`;
