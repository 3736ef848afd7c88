import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements';
import { argTypesOf } from './arg-types.js';
import { listen } from './events.js';
import { globalTypes, hostPage, initialGlobals } from './host-page.js';
import { settled } from '../stories/support/act.js';
import { snippet } from './snippet.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  globalTypes,
  initialGlobals,
  decorators: [hostPage, listen],
  // Before the accessibility panel looks.
  afterEach: ({ canvasElement }) => settled(canvasElement),
  parameters: {
    layout: 'fullscreen', // the host page brings its own space
    a11y: { test: 'error' },
    controls: { expanded: true },
    // The width toolbar gives the widget its room; a second way to do so, and a background that is not the host's, would confuse.
    viewport: { disable: true },
    backgrounds: { disable: true },
    options: {
      storySort: {
        order: [
          'Start here',
          'Widgets',
          ['Quiz', 'Diet tip', 'Strain', 'FAQ', 'Settings'],
          'Pages',
          'Dataset',
          'Speed',
          'Scale',
        ],
      },
    },
    docs: {
      extractArgTypes: argTypesOf,
      toc: { headingSelector: 'h2, h3' },
      codePanel: true,
      canvas: { sourceState: 'shown' },
      source: { type: 'dynamic', language: 'html', excludeDecorators: true, transform: snippet },
    },
  },
};

export default preview;
