import { afterEach, beforeEach, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { jsonSchemas, staleSchemas, writeSchemas } from './json-schemas.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

it('says which files are out of date, until they are written', () => {
  expect(staleSchemas().map(({ file }) => file)).toEqual([...jsonSchemas().keys()]);
  writeSchemas();
  expect(staleSchemas()).toEqual([]);
  folder.write('schema/article.json', '{}');
  expect(staleSchemas()).toMatchObject([{ file: 'schema/article.json', level: 'error' }]);
});

it('patterns use only syntax that editors support', () => {
  const patterns = [...jsonSchemas().values()].flatMap((text) =>
    [...text.matchAll(/"pattern": (".*")/g)].map(([, pattern]) => JSON.parse(pattern ?? '') as string),
  );
  expect(patterns.length).toBeGreaterThan(10);
  for (const pattern of patterns) expect(() => new RegExp(pattern, 'u')).not.toThrow();
});

it('an editor is told what to write', () => {
  const article = jsonSchemas().get('schema/article.json') ?? '';
  expect(JSON.parse(article)).toMatchObject({
    additionalProperties: false,
    properties: { publishedAt: { description: expect.stringContaining('ISO 8601') } },
  });
});
