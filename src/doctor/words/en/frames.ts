/** Findings of the doctor on frames. */
import { told } from '../told.js';

const findings = {
  'frame-no-resize': told(
    () => 'Nothing tells this frame how high it must be.',
    ({ allowed }) => `Load ${allowed} on the page around it, or give it a height that fits.`,
  ),
  'frame-no-scripts': told(
    ({ given }) => `The frame may run no scripts: sandbox="${given}".`,
    ({ allowed }) => `Add ${allowed} to it. Nothing else is needed.`,
  ),
  'frame-no-title': told(
    () => 'The frame has no title: a screen reader says only that there is a frame.',
    () => 'Give it a title that says what is in it.',
  ),
  'frame-widget': told(
    ({ given, allowed }) => `The frame's address asks for widget=${given || '(nothing)'}. Known: ${allowed}.`,
    ({ near }) => `The nearest is widget=${near}.`,
  ),
  'parameter-unknown': told(
    ({ given, allowed }) => `The frame knows no parameter "${given}". Known: ${allowed}.`,
    ({ near }) => `The nearest is ${near}.`,
  ),
};
export type FramesFindings = typeof findings;
export default findings;
