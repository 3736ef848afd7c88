import { defineConfig } from 'vitest/config';

/** The same test in both: what a clinic's own unit tests meet. */
export default defineConfig({
  test: { projects: ['jsdom', 'happy-dom'].map((environment) => ({ test: { name: environment, environment } })) },
});
