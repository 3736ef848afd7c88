import { readFileSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';

const door = readFileSync(new URL('../test/door.js', import.meta.url), 'utf8');

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    // The project's own configuration has its root in the demo site; Storybook needs the plugins alone.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/guide/**/*.mdx', '../stories/*.mdx', '../stories/*.stories.ts'],
  staticDirs: ['./static'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The stories act inside the closed roots, and the accessibility panel looks there.
  previewHead: (head) => `<script data-open>${door}</script>${head}`,
  // It builds and runs without a network, and tells nobody.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
};

export default config;
