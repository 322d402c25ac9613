import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { runContentCommand } from './command.ts';
import type { Article } from '../record/schema/article.ts';
import type { Block } from '../record/schema/block.ts';
import { sourceHash } from '../record/translation-state.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

const FILE = 'articles/2025/a.json';
const run = (...args: string[]) => {
  const lines: string[] = [];
  const code = runContentCommand(args, (line) => lines.push(line));
  return { code, lines, text: lines.join('\n') };
};
const read = (name = FILE) => readFileSync(folder.path(name), 'utf8');
const records = (name = FILE) => (JSON.parse(read(name)) as Article).body.map(({ translatedFrom }) => translatedFrom);
const hash = sourceHash(aParagraph(), 'en');
const waiting = aParagraph({ zh: undefined });
const halfList: Block = { type: 'image', src: 'a.png', width: 1, height: 1, alt: { en: 'x', zh: '图' }, caption: { en: 'y' } };

describe('translated', () => {
  it('records the blocks that are named, and says where', () => {
    folder.article('a', anArticle({ original: 'en', body: [aParagraph(), aParagraph({ id: 'dawn' }), aParagraph()] }));
    const before = read();
    expect(run('translated', 'a', 'p1', 'dawn')).toMatchObject({
      code: 0,
      lines: [
        expect.stringMatching(/articles\/2025\/a\.json:15:5 {2}p1 {2}recorded$/),
        expect.stringMatching(/articles\/2025\/a\.json:20:5 {2}dawn {2}recorded$/),
        '2 recorded, 0 already up to date',
      ],
    });
    expect(records()).toEqual([hash, hash, undefined]);
    expect(read().replaceAll(`,\n      "translatedFrom": "${hash}"`, '')).toBe(before);
  });

  it('keeps the layout of a file that no formatter would write', () => {
    const text = `{ "section":"cities" ,"format":"article","status":"published","publishedAt":"2025-10-21T09:20:00+08:00",\r
  "title":{"en":"A","zh":"甲"},"source":{"zh":"向湾","en":"B"}, "original":"en",\r
\t"body":[ {"zh":"清晨，汽车驶过。","type":"paragraph","en":"Cars crossed at dawn."},\r
\t{ "type" : "paragraph" ,\r\n\t\t"en" : "Cars crossed\u2003at dawn.",  "zh" : "\\u6e05\\u6668" }],\r
  "credits":[{"role":"translator","name":{"en":"C"}}],"topics":[],"id":"a"}`;
    folder.write(FILE, text);
    expect(run('translated', 'a', 'all').code).toBe(0);
    expect(read()).toBe(
      text
        .replace('at dawn."}', `at dawn.","translatedFrom":"${hash}"}`)
        .replace('"\\u6e05\\u6668" }', `"\\u6e05\\u6668",  "translatedFrom" : "${hash}" }`),
    );
  });

  it('brings a stale record up to date, and touches nothing that is', () => {
    folder.article(
      'a',
      anArticle({ original: 'en', body: [aParagraph({ translatedFrom: '00000000' }), aParagraph({ translatedFrom: hash })] }),
    );
    expect(run('translated', 'a', 'all').lines).toEqual([
      expect.stringMatching(/a\.json:\d+:5 {2}p1 {2}recorded, in place of 00000000$/),
      '1 recorded, 1 already up to date',
    ]);
    const { mtimeMs } = statSync(folder.path(FILE));
    expect(run('translated', 'a', 'all').lines).toEqual(['0 recorded, 2 already up to date']);
    expect(statSync(folder.path(FILE)).mtimeMs).toBe(mtimeMs);
    expect(run('check').text).not.toContain('translat');
  });

  it('takes the other language for the translation where the original is Chinese', () => {
    folder.article('a', anArticle({ original: 'zh' }));
    run('translated', 'a', 'p1');
    expect(records()).toEqual([sourceHash(aParagraph(), 'zh')]);
  });

  it('refuses blocks without both languages, and then records none', () => {
    folder.article('a', anArticle({ original: 'en', body: [aParagraph(), waiting, halfList, aParagraph({ en: undefined })] }));
    const before = read();
    expect(run('translated', 'a', 'p1', 'p2', 'p3', 'p4')).toMatchObject({
      code: 1,
      lines: [
        'p2 is not translated yet: body[1] is in "en" only',
        'p3 is not translated yet: body[2].caption is in "en" only',
        'p4 has no "en" to translate from',
      ],
    });
    expect(read()).toBe(before);
    expect(run('translated', 'a', 'all').lines.at(-1)).toBe('1 recorded, 0 already up to date');
    expect(records()).toEqual([hash, undefined, undefined, undefined]);
  });

  it('refuses anchors that do not exist, with what was probably meant', () => {
    folder.article('a', anArticle({ original: 'en', body: [aParagraph({ id: 'morning' }), aParagraph()] }));
    expect(run('translated', 'a', 'mornin', 'nowhere')).toMatchObject({
      code: 1,
      lines: ['There is no block "mornin": did you mean "morning"?', 'There is no block "nowhere": one of: morning, p2'],
    });
    expect(records()).toEqual([undefined, undefined]);
  });

  it('asks which blocks, and says which there may be', () => {
    const body = [aParagraph({ translatedFrom: '00000000' }), aParagraph(), waiting, aParagraph({ translatedFrom: hash })];
    folder.article('a', anArticle({ original: 'en', body }));
    expect(run('translated', 'a')).toMatchObject({
      code: 1,
      lines: ['Original changed since: p1', 'Translated, not recorded: p2', expect.stringContaining('Which blocks?')],
    });
  });

  it.each([
    ['the file', (path: string) => path],
    ['the file as the content folder knows it', () => FILE],
    ['the slug', () => 'a'],
  ])('finds a story by %s', (_, name) => {
    folder.article('a', anArticle({ original: 'en' }));
    expect(run('translated', name(folder.path(FILE)), 'p1').code).toBe(0);
    expect(records()).toEqual([hash]);
  });

  it('asks which of two files of a name, and for one that there is', () => {
    folder.article('a-bridge', anArticle({ original: 'en' }));
    folder.article('a-bridge', anArticle({ original: 'en' }), '2024');
    expect(run('translated', 'a-bridge', 'all').text).toMatch(/Two files .*2024\/a-bridge\.json or .*2025\/a-bridge\.json/);
    expect(run('translated', 'a-brigde', 'all')).toMatchObject({ code: 1, text: 'There is no story "a-brigde": did you mean "a-bridge"?' });
    expect(run('translated', '../package.json', 'all').code).toBe(1);
    expect(run('translated').code).toBe(1);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -20)],
    ['with a key twice', (text: string) => text.replace('"section"', '"section": "cities",\n  "section"')],
    ['with an unknown key', (text: string) => text.replace('"section"', '"sectoin"')],
    ['that does not say its original', (text: string) => text.replace(',\n  "original": "en"', '')],
  ])('never touches a file %s', (_, spoil) => {
    folder.article('a', anArticle({ original: 'en' }));
    const spoilt = spoil(read());
    folder.write(FILE, spoilt);
    const { code, text } = run('translated', 'a', 'all');
    expect(code).toBe(1);
    expect(text).toMatch(/a\.json(:\d+:\d+)? {2}/);
    expect(read()).toBe(spoilt);
  });

  it('writes in one step: keeps rights and links, leaves nothing behind', () => {
    folder.article('a', anArticle({ original: 'en' }));
    folder.write('elsewhere/real.json', read());
    folder.delete(FILE);
    chmodSync(folder.path('elsewhere/real.json'), 0o640);
    symlinkSync(folder.path('elsewhere/real.json'), folder.path(FILE));
    expect(run('translated', 'a', 'all').code).toBe(0);
    expect(records('elsewhere/real.json')).toEqual([hash]);
    expect(statSync(folder.path(FILE)).mode & 0o777).toBe(0o640);
    for (const place of [FILE, 'elsewhere/real.json']) expect(readdirSync(join(dirname(folder.path(place)))).length).toBe(1);
  });
});

describe('translations', () => {
  it('counts what is translated, stale, not recorded, missing, per story and language', () => {
    folder.article(
      'a',
      anArticle({
        original: 'en',
        body: [aParagraph({ translatedFrom: hash }), aParagraph({ translatedFrom: '00000000' }), aParagraph(), waiting, halfList],
      }),
    );
    folder.article('both-ways', anArticle({ body: [aParagraph(), aParagraph({ en: undefined }), waiting] }));
    folder.article('complete', anArticle());
    folder.write('articles/2025/broken.json', '{');
    expect(run('translations')).toEqual({
      code: 0,
      lines: [
        'story      original  into  blocks  translated  stale  unrecorded  missing',
        'a          en        zh         5           3      1           1        2',
        'both-ways  ?         en         2           1      –           –        1',
        'both-ways  ?         zh         2           1      –           –        1',
        'complete   ?         both       1           1      –           –        –',
        'Left out, npm run content check says why: broken',
      ],
      text: expect.any(String),
    });
    expect(run('translations', 'both-ways').lines.length).toBe(3);
    expect(run('translations', 'nothing')).toMatchObject({ code: 1, text: expect.stringContaining('There is no story "nothing"') });
  });
});

it('check warns of a stale block at its place, and does not fail', () => {
  run('schema');
  folder.article('a', anArticle({ original: 'en', body: [aParagraph(), aParagraph({ translatedFrom: '00000000' })] }));
  expect(run('check')).toMatchObject({
    code: 0,
    text: expect.stringMatching(
      /a\.json:20:5 {2}body\[1\] {2}the English was changed after its translation {2}.*content translated a p2\n/,
    ),
  });
});
