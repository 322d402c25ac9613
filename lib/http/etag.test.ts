import { expect, it } from 'vitest';
import { matchesEtag, withoutCodings } from './etag.ts';

it.each(['"a"', 'W/"a"', '"b", "a"', '*', ' "a" '])('%s knows the version', (header) => {
  expect(matchesEtag(header, '"a"')).toBe(true);
  expect(matchesEtag(header, 'W/"a"')).toBe(true);
});

it.each([
  ...['"a-gzip"', '"a-br"', '"a;br"', '"a;gzip"', '"a--gzip"', '"a-zstd"', '"a-deflate"', 'W/"a-gzip"', 'W/"a;br"', '"a"-gzip'],
  '"b-br", W/"a-gzip"',
])('%s knows it too, through a proxy that compresses', (header) => {
  expect(matchesEtag(header, '"a"')).toBe(true);
  expect(matchesEtag(header, 'W/"a"')).toBe(true);
});

it.each([null, '', '"b"', '"b-gzip"', '"a-b"', '"a-gzip-x"', '"a.gzip"', 'a', '"a"b'])('%s does not', (header) =>
  expect(matchesEtag(header, '"a"')).toBe(false),
);

it('a tag of the paper may itself end like one of a proxy', () => expect(matchesEtag('"x-br"', '"x-br"')).toBe(true));

it('tags are read as the paper sent them', () => expect(withoutCodings('W/"a-gzip", "b;br",*')).toBe('W/"a","b",*'));
