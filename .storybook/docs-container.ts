/** The frame of a page of docs, in the look of the Storybook; it follows the visitor's system. */
import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useSyncExternalStore, type PropsWithChildren } from 'react';
import { onTheme, theme } from './theme.js';

export const Container = (props: PropsWithChildren<DocsContainerProps>) =>
  createElement(DocsContainer, { ...props, theme: useSyncExternalStore(onTheme, theme) });
