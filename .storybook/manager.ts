import { addons } from 'storybook/manager-api';
import { onTheme, theme } from './theme.js';

const dress = () => addons.setConfig({ theme: theme() });
dress();
onTheme(dress);
