import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { derivedCode } from './scripts/setup/derived-code.ts';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };

// For tests that draw pictures or open the index where the paper has it
Object.assign(process.env, await derivedCode());

/** Tests of the paper as it is served: against the production build, two files at a time, because that is how many cores there may be. */
const ofTheServedPaper = {
  globalSetup: ['e2e/support/global-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  maxWorkers: 2,
  isolate: false, // files share the browser of their process, and its windows
};

const WITHOUT_BROWSER = 'e2e/**/*.http.spec.ts';
const EXHAUSTIVE = 'e2e/exhaustive/*.spec.ts';
const ENGINES = 'e2e/engines/*.spec.ts';

export default defineConfig({
  test: {
    slowTestThreshold: 20_000, // a browser takes its time: the log need not name every test for that
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{lib,server,components,i18n,scripts}/**/*.test.ts', 'proxy.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          isolate: false, // a process for each of a hundred files takes longer than most of the tests in it
          maxWorkers: 2, // as many as there may be cores; by default Vitest leaves one for itself
          setupFiles: ['lib/testing/restore-process.ts'],
          restoreMocks: true,
        },
      },
      {
        resolve: { alias },
        test: { ...ofTheServedPaper, name: 'http', include: [WITHOUT_BROWSER], sequence: { groupOrder: 1 } },
      },
      {
        resolve: { alias },
        test: {
          ...ofTheServedPaper,
          name: 'browser',
          include: ['e2e/**/*.spec.ts'],
          exclude: [WITHOUT_BROWSER, EXHAUSTIVE, ENGINES],
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve: { alias },
        // Firefox, WebKit and old versions of Chromium, a process of each (docs/browsers.md)
        test: { ...ofTheServedPaper, name: 'engines', include: [ENGINES], exclude: [WITHOUT_BROWSER], sequence: { groupOrder: 1 } },
      },
      {
        resolve: { alias },
        // Only by npm run test:all: every code in every view, every photo, every place of the walk
        test: {
          ...ofTheServedPaper,
          name: 'exhaustive',
          include: [EXHAUSTIVE],
          testTimeout: 600_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
