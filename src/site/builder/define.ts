/** The elements of the builder's page: it, and what of it comes to life only when it is unfolded. */
import { EmbedBuilder } from './builder-element.js';
import { EmbedChanges } from './changes-element.js';
import { EmbedDoctor } from './doctor-element.js';
import { EmbedJump } from './jump-element.js';
import { EmbedText } from './text-element.js';

const elements = {
  'embed-builder': EmbedBuilder,
  'embed-changes': EmbedChanges,
  'embed-doctor': EmbedDoctor,
  'embed-jump': EmbedJump,
  'embed-text': EmbedText,
};

export function define() {
  for (const [tag, Element] of Object.entries(elements))
    if (!customElements.get(tag)) customElements.define(tag, Element);
}
