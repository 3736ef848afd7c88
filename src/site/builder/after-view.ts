/** What there is to do once it is published: see what came through, and what a new version says otherwise. Template, pure. */
import { html } from 'lit';
import type { TakeScene } from './take-view.js';
import type { ShowScene } from './show-view.js';

export const afterView = ({ t, language, state, place, titles, copy, tell }: TakeScene & ShowScene) =>
  html`<embed-doctor .t=${t} .language=${language} .place=${place} .copy=${copy} .tell=${tell}></embed-doctor>
    <embed-changes .t=${t} .language=${language} .state=${state} .titles=${titles} .tell=${tell}></embed-changes>`;
