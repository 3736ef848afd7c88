/**
 * The page a story stands on. The toolbars play the host: they set what a page sets (language, colour scheme, room, accent)
 * and never touch the widget itself, so that a story shows what a site owner gets.
 */
import { html, nothing } from 'lit';
import type { Decorator } from '@storybook/web-components-vite';
import meta from '../data/meta.json';
import { pseudoLocales } from '../src/dataset/pseudo.js';

/** What a language calls itself. */
const ownName = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

export const globalTypes = {
  language: {
    description: 'Language of the host page',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        ...meta.languages.map((value) => ({ value, title: ownName(value) })),
        ...pseudoLocales.map((value) => ({ value, title: `${value}: nobody speaks it` })),
      ],
    },
  },
  theme: {
    description: 'Colour scheme of the host page',
    toolbar: {
      title: 'Theme',
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light page', icon: 'sun' },
        { value: 'dark', title: 'Dark page', icon: 'moon' },
        { value: 'host', title: 'As the visitor’s system', icon: 'browser' },
      ],
    },
  },
  width: {
    description: 'Room the host gives the widget',
    toolbar: {
      title: 'Width',
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: '240px', title: '240 px (sidebar)' },
        { value: '320px', title: '320 px' },
        { value: '390px', title: '390 px' },
        { value: '768px', title: '768 px' },
        { value: '1200px', title: '1200 px' },
        { value: 'full', title: 'Full width' },
      ],
    },
  },
  accent: {
    description: '--gut-skin-accent of the host page',
    toolbar: {
      title: 'Accent',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'own', title: 'The library’s own' },
        { value: 'rose', title: 'Rose' },
        { value: 'blue', title: 'Blue' },
        { value: 'yellow', title: 'Yellow: too pale for text on white' },
        { value: 'mist', title: 'Mist: almost white' },
        { value: 'soot', title: 'Soot: almost black' },
      ],
    },
  },
};

export const initialGlobals = { language: 'en', theme: 'host', width: 'full', accent: 'own' };

const schemes: Record<string, string> = { light: 'light', dark: 'dark', host: 'light dark' };
const accents: Record<string, string> = {
  rose: '#b5305c',
  blue: '#1d4ed8',
  yellow: '#ffd400',
  mist: '#e9f2ee',
  soot: '#0b0b0b',
};

export const hostPage: Decorator = (story, { globals, parameters, viewMode }) => {
  const { language, theme, width, accent } = globals as typeof initialGlobals;
  const style = [
    `color-scheme: ${schemes[theme] ?? 'light dark'}`,
    accents[accent] && `--gut-skin-accent: ${accents[accent]}`,
    viewMode === 'story' && 'min-block-size: 100vh',
    parameters['bare'] && 'padding: 0',
  ];
  return html`<div class="host-page" lang=${language} style=${style.filter(Boolean).join('; ')}>
    <div style=${width === 'full' ? nothing : `inline-size: ${width}`}>${story()}</div>
  </div>`;
};
