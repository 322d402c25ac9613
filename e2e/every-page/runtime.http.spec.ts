import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes as Tree, parse, serialize } from 'parse5';
import { afterAll, describe, expect, it } from 'vitest';
import { stripRuntime } from '../../server/next/strip-runtime.ts';
import { ask, content, devicePagesOf, kindsOf, LOCALES, textAt } from '../support/paper';
import { sent } from '../support/sent';
import { startBareNext } from '../support/server';

/** Next's own server, whose pages have the runtime. */
const bare = await startBareNext(content);
afterAll(bare.stop);

/** The expected page: the same nodes removed from the tree of an HTML parser. */
function withoutRuntime(html: string): string {
  const document = parse(html);
  prune(document);
  return serialize(document);
}

function prune(parent: Tree.ParentNode): void {
  parent.childNodes = parent.childNodes.filter((node) => !isRuntime(node)) as typeof parent.childNodes;
  for (const node of parent.childNodes) {
    if ('childNodes' in node) prune(node);
    if ('content' in node) prune(node.content); // of a <template>
  }
}

function isRuntime(node: Tree.ChildNode): boolean {
  if (node.nodeName === '#comment') return true;
  if (!('attrs' in node)) return false;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  if ('data-keep' in attributes) return false;
  if (node.tagName === 'script') return !/^(application\/(ld\+)?json|speculationrules)$/.test(attributes.type ?? '');
  if (node.tagName === 'link') return attributes.as === 'script' || attributes.rel === 'modulepreload';
  return node.tagName === 'meta' && attributes.name === 'runtime';
}

describe('the runtime that is removed from a page', () => {
  it.each([...kindsOf('zh'), ...devicePagesOf('en'), '/en/search?q=lamp', '/zh-hant/words/one-of-each/both', '/en/nothing'])(
    'is what an HTML parser finds: %s',
    async (path) => {
      const html = await (await fetch(bare.origin + path)).text();
      expect(html).toContain('__next_f');
      const lean = stripRuntime(html);
      expect(lean).not.toBeNull();
      expect(serialize(parse(lean ?? ''))).toBe(withoutRuntime(html));
      expect(lean?.length).toBeLessThan(html.length);
    },
  );
});

const gzip = (text: string) => gzipSync(text).length / 1000;

describe.each([...LOCALES.flatMap(kindsOf), ...LOCALES.flatMap(devicePagesOf), '/en/nothing'])('%s', (path) => {
  it('carries no client runtime, and only scripts that the policy allows', async () => {
    const answer = await ask(path);
    const html = await answer.text();
    expect(html).not.toMatch(/__next_f|\/_next\/static\/[^"]+\.js|<!--/);
    const policy = answer.headers.get('content-security-policy') ?? '';
    const inline = [...html.matchAll(/<script(?![^>]*\s(?:src=|type="application\/ld))[^>]*>([^]*?)<\/script>/g)].map(
      ([, script = '']) => script,
    );
    expect(inline).toHaveLength(2);
    for (const script of inline) expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(html).not.toMatch(/\sstyle="|\son[a-z]+="/);
  });
});

it('all scripts together, including those loaded on first use, stay under 32 kB', () => {
  const files = readdirSync('.cache/production/elements').filter((file) => file.endsWith('.js') && !/^words-(?!en)/.test(file)); // a page loads the words of its own language only
  expect(files.length).toBeGreaterThan(2);
  const sizes = files.map((file) => gzip(readFileSync(join('.cache/production/elements', file), 'utf8')));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(32);
});

it.each(LOCALES)('a long story stays within its byte budgets in %s', async (locale) => {
  const story = `/${locale}/harbour/the-lamp-that-counts-boats`;
  const html = await textAt(story);
  expect(await sent(story), 'HTML, kB').toBeLessThan(15);
  const painted = html.replace(/<link[^>]*media="print"[^>]*>/g, ''); // no screen waits for the sheet for paper
  const named = new Set(Array.from(painted.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/g), ([, address = '']) => address));
  const sizes = { css: 0, js: 0 };
  for (const address of named) sizes[address.endsWith('.css') ? 'css' : 'js'] += await sent(address);
  expect(sizes.css, 'CSS, kB').toBeLessThan(12);
  expect(sizes.css).toBeGreaterThan(1);
  expect(sizes.js, 'JavaScript, kB').toBeLessThan(12);
  expect(sizes.js).toBeGreaterThan(0.5);
});
