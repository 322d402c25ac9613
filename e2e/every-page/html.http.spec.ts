import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ask, devicePagesOf, kindsOf, LOCALES } from '../support/paper';
import { SEARCHES } from '../support/searches';

/** The W3C's checker is a Java program. Without Java the test is skipped, which the run reports. */
const hasJava = spawnSync('java', ['-version']).status === 0;

it.skipIf(!hasJava)('the W3C HTML checker finds nothing on any kind of page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'html-'));
  const paths = [
    ...LOCALES.flatMap(kindsOf),
    ...LOCALES.flatMap(devicePagesOf),
    '/zh/harbour/the-lamp-that-counts-boats/both-en',
    '/en/nothing',
    '/zh/nothing',
    '/en/words/a-riddle-in-english',
    '/zh/words/a-verse-in-chinese',
    ...LOCALES.flatMap((locale) => SEARCHES.map((query) => `/${locale}/search${query}`)),
  ];
  for (const [n, path] of paths.entries()) {
    const name = `${n}${path.replace(/[^a-z0-9]+/g, '_')}.html`;
    writeFileSync(join(folder, name), await (await ask(path)).text());
  }
  const checker = String(createRequire(import.meta.url)('vnu-jar'));
  const { stderr } = spawnSync('java', ['-jar', checker, '--errors-only', '--skip-non-html', folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  expect(execFileSync('java', ['-jar', checker, '--version'], { encoding: 'utf8' })).toMatch(/^\d+/);
});
