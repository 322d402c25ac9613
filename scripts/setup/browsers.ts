import { readFileSync } from 'node:fs';

type Browser = 'chrome' | 'edge' | 'firefox' | 'safari' | 'ios_saf';

const { browserslist } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  browserslist: readonly `${Browser} ${number}`[];
};

/** The oldest browsers in which the paper reads well (docs/browsers.md), from `browserslist` in package.json. */
export const BASELINE = browserslist.map((entry) => {
  const [browser, version] = entry.split(' ') as [Browser, string];
  return { browser, version };
});

/**
 * The same as targets of the scripts that esbuild makes. It rewrites newer syntax; methods that they lack are found by
 * browsers.test.ts.
 */
export const OLDEST = BASELINE.map(({ browser, version }) => `${browser === 'ios_saf' ? 'ios' : browser}${version}`);
