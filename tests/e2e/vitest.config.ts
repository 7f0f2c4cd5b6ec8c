import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import '../node20.mjs';

/** End-to-end tests: one browser at a time, so that timings and focus are nobody else's. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/{chromium,firefox}/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
