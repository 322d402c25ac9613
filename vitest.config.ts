import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };

const browserTests = {
  globalSetup: ['e2e/support/global-setup.ts'],
  testTimeout: 240_000, // a machine may be three times slower than the one that a test was written on
  hookTimeout: 180_000, // to visit every page of the paper first
  retry: 1, // a browser on a busy machine; what needed it is named at the end of npm test
};

/** What writes content, measures time or works with fingers' timing: alone, on a server of their own, after the others. */
const ALONE = [
  'e2e/archive.spec.ts',
  'e2e/newsroom.spec.ts',
  'e2e/newsroom-translation.spec.ts',
  'e2e/short-links.spec.ts',
  'e2e/pictures.spec.ts',
  'e2e/feeds.spec.ts',
  'e2e/sitemaps.spec.ts',
  'e2e/own-pages.spec.ts',
  'e2e/corrections.spec.ts',
  'e2e/shifts.spec.ts',
  'e2e/peek-gestures.spec.ts',
  'e2e/listen-pages.spec.ts',
  'e2e/offline.spec.ts',
  'e2e/read-later.spec.ts',
  'e2e/worker.spec.ts',
  'e2e/installable.spec.ts',
];

export default defineConfig({
  test: {
    slowTestThreshold: 60_000, // a browser takes its time: the log need not name every test for that
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{lib,server,components,i18n,scripts}/**/*.test.ts', 'proxy.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          retry: 1, // watching a folder depends on how busy the machine is
        },
      },
      {
        resolve: { alias },
        test: {
          ...browserTests,
          name: 'e2e',
          include: ['e2e/*.spec.ts'],
          exclude: ALONE,
          maxWorkers: 2, // more browsers at once than a small machine has cores only wait for one another
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve: { alias },
        test: { ...browserTests, name: 'e2e-alone', include: ALONE, fileParallelism: false, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
