import { defineConfig } from 'astro/config';
import lit from '@astrojs/lit';

export default defineConfig({ outDir: './built', integrations: [lit()] });
