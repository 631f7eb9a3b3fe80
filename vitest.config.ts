import { defineConfig } from 'vitest/config';

const unitFolders = '{shared,renderer,properties,electron,electron-host,scripts,upgrades,helpers}';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [`test/${unitFolders}/**/*.test.{ts,tsx}`],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Screens are measured and keys are pressed: two browsers at a time would only disturb each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
