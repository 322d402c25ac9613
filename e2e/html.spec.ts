import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ask, devicePagesOf, kindsOf, LOCALES } from './support/browser';

/** The W3C's checker is a Java program; where there is no Java the run says so. */
const hasJava = spawnSync('java', ['-version']).status === 0;

it.skipIf(!hasJava)('the W3C HTML checker finds nothing on any kind of page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'html-'));
  const paths = [
    ...LOCALES.flatMap(kindsOf),
    ...LOCALES.flatMap(devicePagesOf),
    '/zh/science/why-the-cluster-ranks-first/both-en',
    '/en/nothing',
    '/zh/nothing',
    '/en/language/six-tones-on-a-keyboard',
    '/zh/culture/opera-in-the-bamboo',
  ];
  for (const path of paths) writeFileSync(join(folder, `${path.slice(1).replaceAll('/', '_')}.html`), await (await ask(path)).text());
  const checker = String(createRequire(import.meta.url)('vnu-jar'));
  const { stderr } = spawnSync('java', ['-jar', checker, '--errors-only', '--skip-non-html', folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  expect(execFileSync('java', ['-jar', checker, '--version'], { encoding: 'utf8' })).toMatch(/^\d+/);
});
