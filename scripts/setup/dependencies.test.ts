import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The entries: of npm start, of what Next loads by itself, and of what is started as a process. */
const ENTRIES =
  /^(?:scripts\/(?:start|dev|content)\.mjs|scripts\/build\.ts|server\/main\.ts|server\/indexing\/indexer-process\.ts|app\/.*\.tsx?|(?:next\.config|proxy|instrumentation)\.ts|postcss\.config\.mjs|i18n\/request\.ts|components\/.*\.element\.ts|lib\/offline\/worker\/(?:worker|retired)\.ts)$/;
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^'";]*?from\s*'([^']+)'|(?:^|\n)import\s*'([^']+)'|\bimport\((?:\/\*.*?\*\/\s*)?'([^']+)'\)/g;
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => ENTRIES.test(file) && !/\.test\.tsx?$/.test(file));

/** Every package that these files import, directly or not; types do not count. */
function packagesFrom(entries: readonly string[]): ReadonlyMap<string, string> {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from, bare, dynamic] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const specifier = from ?? bare ?? dynamic ?? '';
      const path = specifier.startsWith('@/') ? specifier.slice(2) : /^\.\.?\//.test(specifier) ? join(file, '..', specifier) : undefined;
      if (path === undefined) packages.set(/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '', file);
      else {
        const found = [path, `${path}.ts`, `${path}.tsx`].find((one) => /\.(?:tsx?|mjs)$/.test(one) && existsSync(one));
        if (found) visit(found);
      }
    }
  };
  entries.forEach(visit);
  return packages;
}

it('reaches nothing from npm start that a server does not install', () => {
  const packages = packagesFrom(files);
  expect([...packages.keys()]).toEqual(expect.arrayContaining(['next', 'react', 'sirv', 'libsql', 'esbuild', 'sharp', 'zod']));
  const missing = [...packages].filter(
    ([name]) => !name.startsWith('node:') && !builtinModules.includes(name) && dependencies?.[name] === undefined,
  );
  expect(missing).toEqual([]);
});

it('installs no test tools on a server', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { dev?: true }> };
  const tools = ['vitest', 'playwright', 'eslint', 'prettier', 'axe-core', 'vnu-jar', 'zxing-wasm', 'chromium-86', 'chromium-92', 'ws'];
  for (const tool of [...tools, 'puppeteer-core', 'dom-accessibility-api']) {
    expect(dependencies?.[tool], tool).toBeUndefined();
    expect(packages[`node_modules/${tool}`]?.dev, `${tool} is not left out by npm ci --omit=dev`).toBe(true);
  }
});
