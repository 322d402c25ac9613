import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { findAsReadersDo, pressWhereReadersSee } from './served-paper.mjs';

const plugins = { served: { rules: { press: pressWhereReadersSee, find: findAsReadersDo } } };
const lint = (code: string, filename = 'a.spec.ts'): number =>
  new Linter().verify(code, [{ files: ['**/*.ts'], plugins, rules: { 'served/press': 'error', 'served/find': 'error' } }], { filename })
    .length;

describe('whatever a reader presses is pressed where the reader sees it', () => {
  it.each([
    'link.evaluate((a) => a.click())',
    "page.evaluate(() => document.getElementById('q')?.click())",
    'all.evaluateAll((links) => links.forEach((link) => link.click()))',
    "link.evaluate((a) => a.dispatchEvent(new MouseEvent('click')))",
  ])('not %s', (code) => expect(lint(code)).toBe(1));

  it.each(['link.click()', 'page.evaluate(() => element.focus())', "page.evaluate(() => dispatchEvent(new Event('online')))"])(
    'but %s',
    (code) => expect(lint(code)).toBe(0),
  );
});

describe('tests find things as readers do', () => {
  it.each(["page.locator('main')", "page.locator('.card')", "page.evaluate(() => document.querySelector('.card'))"])(
    'in a spec not %s',
    (code) => expect(lint(code)).toBe(1),
  );

  it.each(["page.getByRole('link')", "page.evaluate(() => document.querySelector('h2, h3'))"])('but %s', (code) =>
    expect(lint(code)).toBe(0),
  );

  it('in what specs are given, by a selector, but by no class', () => {
    expect(lint("page.locator('article [data-pair]')", 'support.ts')).toBe(0);
    expect(lint('page.locator(`#peek-${id} > .note`)', 'support.ts')).toBe(1);
  });
});

it('no test of the served paper names a story of the demo paper: editors may change those', () => {
  const slugs = readdirSync('content/articles', { recursive: true, encoding: 'utf8' }).flatMap(
    (file) => /([^/]+)\.json$/.exec(file)?.[1] ?? [],
  );
  expect(slugs.length).toBeGreaterThan(30);
  const named = readdirSync('e2e', { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    if (!file.endsWith('.ts')) return [];
    const text = readFileSync(join('e2e', file), 'utf8');
    return slugs.flatMap((slug) => (text.includes(slug) ? `${file}: ${slug}` : []));
  });
  expect(named).toEqual([]);
});
