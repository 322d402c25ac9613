import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import config from '../../next.config.ts';
import { type Kind, PATTERNS } from '../../lib/address/table.ts';
import { EXAMPLES } from '../../lib/testing/addresses.ts';

/** Kinds of address without a route: files of the build and of public/, pictures in other sizes, the proxy's redirects. */
const WITHOUT_ROUTE: readonly Kind[] = ['bare', 'short', 'shortView', 'built', 'sizedPicture', 'element', 'font', 'rootFile'];

/** Files of the app folder that answer requests, as Next names them. */
const ROUTE = /(?:^|\/)(?:page\.tsx|route\.ts|robots\.ts)$/;

const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => ROUTE.test(file));

/** The addresses that a file of the app folder answers, as a regular expression. */
function addressesOf(file: string): RegExp {
  const parts = file
    .replace(/(?:^|\/)(?:page\.tsx|route\.ts)$/, '')
    .replace('robots.ts', 'robots.txt')
    .split('/')
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith('[[...')) return '(?:/.+)?';
      if (part.startsWith('[...')) return '/.+';
      return part.startsWith('[') ? '/[^/]+' : `/${part.replaceAll('.', '\\.')}`;
    });
  return new RegExp(`^${parts.join('')}$`);
}

const rewrites = (await config.rewrites?.()) ?? [];
const rules = Array.isArray(rewrites) ? rewrites : [];
/** The destination of an address by the rewrites of next.config.ts. */
const ledTo = (path: string): string => {
  const rule = rules.find(({ source }) => expressionOf(source).test(path));
  return rule?.destination ?? path;
};
/** Converts the forms of Next's patterns that next.config.ts uses: `:name+`, `:name(one|other)`. */
const expressionOf = (source: string) =>
  new RegExp(
    `^${source
      .replaceAll('.', '\\.')
      .replace(/\/:\w+\+/g, '(?:/[^/]+)+')
      .replace(/:\w+(?=\()/g, '')}$`,
  );

const routes = files.map((file) => ({ file, addresses: addressesOf(file) }));
const examples = (Object.keys(PATTERNS) as Kind[]).flatMap((kind) => EXAMPLES[kind].map((path) => ({ kind, path })));

it('finds the routes', () => {
  expect(files.length).toBeGreaterThan(8);
  expect(rules.length).toBeGreaterThan(0);
});

it.each(examples.filter(({ kind }) => !WITHOUT_ROUTE.includes(kind)))('$kind: $path has a route', ({ path }) =>
  expect(routes.filter(({ addresses }) => addresses.test(ledTo(path)))).not.toEqual([]),
);

it.each(routes)('$file answers an address of the table', ({ addresses }) =>
  expect(examples.filter(({ path }) => addresses.test(ledTo(path)))).not.toEqual([]),
);
