import { afterEach, beforeEach, expect, it } from 'vitest';
import { syncIndex } from '../index/story-index.ts';
import { readText } from '../folder/reader.ts';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { jsonSchemas, renewSchemas, staleSchemas, writeSchemas } from './json-schemas.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

it('says which files are out of date, until they are written', () => {
  expect(staleSchemas().map(({ file }) => file)).toEqual([...jsonSchemas().keys()]);
  writeSchemas();
  expect(staleSchemas()).toEqual([]);
  folder.write('schema/article.json', '{}');
  expect(staleSchemas()).toMatchObject([{ file: 'schema/article.json', level: 'warning' }]);
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

type Offered = { enum?: string[]; enumDescriptions?: string[]; defaultSnippets?: unknown; anyOf?: Offered[] };
/** The schema of a value of a story, by the keys of the record. */
const offered = (...keys: string[]): Offered => {
  const schema: unknown = JSON.parse(jsonSchemas().get('schema/article.json') ?? '');
  const at = (node: unknown, key: string) => (node as Record<string, unknown>)[key];
  return keys.reduce((node, key) => at(key === 'items' ? node : at(node, 'properties'), key), schema) as Offered;
};

it('an editor is offered what the paper has, with its names, and only that', () => {
  folder.write('roles.json', { roles: [{ id: 'proofreader', name: { en: 'Proofreader', zh: '校对' } }] });
  folder.write('series.json', { series: [{ id: 'ytalk', name: 'YTalk', description: { en: 'Talks.', zh: '访谈。' } }] });
  folder.write('topics.json', { topics: [{ id: 'sea', name: { en: 'The sea', zh: '海' } }] });
  syncIndex();
  expect(offered('section')).toMatchObject({
    enum: ['news', 'cities', 'nature'],
    enumDescriptions: ['news\nnews', 'cities\ncities', 'nature\nnature'],
  });
  expect(offered('series', 'id')).toMatchObject({ enum: ['ytalk'], enumDescriptions: ['YTalk\nTalks. · 访谈。'] });
  expect(offered('topics', 'items')).toMatchObject({ enum: ['sea'], enumDescriptions: ['The sea · 海'] });
  const role = offered('credits', 'items', 'role');
  expect(role.enum).toEqual(['proofreader', 'reporter', 'author', 'photographer', 'illustrator', 'translator', 'reviewer', 'editor']);
  expect(role.enumDescriptions?.slice(0, 2)).toEqual(['Proofreader · 校对', 'Reporter · 记者']);
  // A source may be any text
  expect(offered('source')).toMatchObject({ defaultSnippets: [{ label: 'Bayward · 向湾', body: { en: 'Bayward', zh: '向湾' } }] });
  expect(offered('source', 'zh').anyOf).toMatchObject([{ enum: ['向湾'] }, { type: 'string' }]);
  const series = JSON.parse(jsonSchemas().get('schema/series.json') ?? '') as object;
  expect(series).toMatchObject({
    properties: {
      series: {
        items: { required: ['id', 'name', 'description'], properties: { name: { anyOf: [{ type: 'string' }, { type: 'object' }] } } },
      },
    },
  });
});

it('a paper whose files have never been valid offers nothing, and refuses nothing', () => {
  folder.write('topics.json', '{');
  syncIndex();
  expect(offered('topics', 'items')).not.toHaveProperty('enum');
});

it('a new topic makes the file old, which the check says and the preview mends; without the file nothing is written', () => {
  syncIndex();
  renewSchemas();
  expect(readText('schema/article.json')).toBeUndefined();
  writeSchemas();
  folder.write('topics.json', { topics: [{ id: 'sea', name: { en: 'The sea', zh: '海' } }] });
  syncIndex();
  expect(staleSchemas()).toMatchObject([{ file: 'schema/article.json', level: 'warning', right: 'run: npm run content schema' }]);
  renewSchemas();
  expect(staleSchemas()).toEqual([]);
});

it('the files of the demo paper are up to date', () => {
  delete process.env.CONTENT_DIR;
  process.env.CONTENT_INDEX = ':memory:';
  syncIndex();
  expect(staleSchemas()).toEqual([]);
});
