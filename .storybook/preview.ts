import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements';
import { argTypesOf } from './arg-types.js';
import { Container } from './docs-container.js';
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
          'Guide',
          [
            'Start here',
            'Builder',
            'Find an id',
            'Hosts',
            'Recipes',
            ['Script tag', 'Your own server', 'CDN', 'WordPress without a plug-in'],
            'Look',
            'Events',
            'Privacy',
            'Own content',
            'Upgrades',
            'Translating',
          ],
          '한국어',
          [
            '시작하기',
            '위젯 넣기',
            'id 찾기',
            '붙일 수 있는 곳',
            '워드프레스',
            '모양',
            '개인정보',
            '우리 병원 내용',
            '이벤트와 통계',
            '동의 배너와 보안 정책',
            '업그레이드',
          ],
          'Widgets',
          ['Quiz', 'Diet tip', 'Strain', 'FAQ', 'Settings'],
          'Pages',
          'Measured',
          ['Dataset', 'Accessibility', 'Speed', 'Scale'],
        ],
      },
    },
    docs: {
      container: Container,
      extractArgTypes: argTypesOf,
      toc: { headingSelector: 'h2, h3' },
      codePanel: true,
      canvas: { sourceState: 'shown' },
      source: { type: 'dynamic', language: 'html', excludeDecorators: true, transform: snippet },
    },
  },
};

export default preview;
