import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import './tests/node20.mjs';

/** Unit, component and meta tests: no browser, no network. The end-to-end tests have their own configuration. */
export default defineConfig({
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('tests/fake-polyfill.ts', import.meta.url)) },
  },
  test: {
    include: ['{lib,components,entrypoints,cli,scripts,bench,tests}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'tests/e2e/**'],
    mockReset: true,
    restoreMocks: true,
    // Two cores and a cold cache: the first property test of a file has taken 4 s.
    testTimeout: 20_000,
  },
});
