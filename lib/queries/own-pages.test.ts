import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aContentFolder, aDrawing } from '../testing/a-content-folder.ts';
import { aPage } from '../testing/a-page.ts';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { runContentCommand } from '../newsroom/command.ts';
import { ownPage, ownPages } from './own-pages.ts';
import { section } from './paper-files.ts';
import { syncIndex, syncPaths } from '../index/story-index.ts';

const context = { now: new Date('2026-01-01T00:00:00Z'), preview: false, script: 'Hans' as const };
const ids = () => ownPages().map(({ id }) => id);
const titleOf = (id: string) => ownPage(id, context)?.title.en;
const titled = (en: string) => aPage({ title: { en, zh: '题' } });

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

it('any file is a page, in the order of its place, the rest by name', () => {
  folder.write('pages/b.json', aPage());
  folder.write('pages/a.json', aPage());
  folder.write('pages/last.json', aPage({ place: 2 }));
  folder.write('pages/first.json', aPage({ place: 1 }));
  folder.write('pages/.first.json', 'what an editor left behind');
  expect(syncIndex()).toMatchObject({ problems: [], change: { stories: [], lists: false, paper: true } });
  expect(ids()).toEqual(['first', 'last', 'a', 'b']);
  expect(ownPage('nothing', context)).toBeUndefined();
  expect(ownPage('../site', context)).toBeUndefined();
});

it('is in the script of its edition, with its own wording', () => {
  folder.write('pages/about.json', aPage({ title: { en: 'Contact', zh: '联系' }, traditional: { 联系: '聯絡' } }));
  syncIndex();
  const read = (script: 'Hans' | 'Hant') => ownPage('about', { ...context, script });
  expect([read('Hans')?.title.zh, read('Hant')?.title.zh, read('Hant')?.body[0]]).toEqual([
    '联系',
    '聯絡',
    expect.objectContaining({ zh: '清晨，汽車駛過。' }),
  ]);
});

describe('what changed', () => {
  it('nothing, when nothing did', () => {
    folder.write('pages/about.json', aPage());
    syncIndex();
    expect(syncPaths(['pages/about.json']).change).toEqual({ stories: [], lists: false, paper: false });
    expect(syncIndex().read).toEqual([]);
  });
  it('a page: all pages name it', () => {
    folder.write('pages/about.json', titled('One'));
    syncIndex();
    folder.write('pages/about.json', titled('Two'));
    expect(syncPaths(['pages/about.json']).change.paper).toBe(true);
    expect(titleOf('about')).toBe('Two');
  });
  it.each([['pages/about.json'], ['pages']])('%s deleted', (path) => {
    folder.write('pages/about.json', aPage());
    syncIndex();
    folder.delete(path);
    expect(syncPaths([path])).toMatchObject({ problems: [], change: { paper: true } });
    expect(ids()).toEqual([]);
  });
  it('deleted while nobody watched', () => {
    folder.write('pages/about.json', aPage());
    syncIndex();
    folder.delete('pages');
    expect(syncIndex().change.paper).toBe(true);
    expect(ids()).toEqual([]);
  });
});

describe('the last good version stays', () => {
  it.each([
    ['cut off', '{ "title":'],
    ['empty', ''],
    ['wrong', JSON.stringify({ ...aPage(), titel: 1 })],
  ])('when the file is %s', (_, text) => {
    folder.write('pages/about.json', titled('Good'));
    folder.article('a', anArticle());
    syncIndex();
    folder.write('pages/about.json', text);
    expect(syncPaths(['pages/about.json'])).toMatchObject({
      problems: [{ file: 'pages/about.json', level: 'error' }],
      change: { stories: [], lists: false, paper: false },
    });
    expect(titleOf('about')).toBe('Good');
  });
  it('and a page that was never good is nowhere', () => {
    folder.write('pages/about.json', '{');
    expect(syncIndex().problems).toMatchObject([{ file: 'pages/about.json', line: 1 }]);
    expect(ids()).toEqual([]);
  });
});

describe('who comes second to an address gives way', () => {
  const both = { en: 'x', zh: '某' };
  const withSection = (id: string) => ({
    sections: [...['news', 'cities', 'nature'], id].map((one, n) => ({
      id: one,
      name: both,
      description: both,
      ...(n === 0 && { everything: true }),
    })),
  });
  it('a page where a section is, until the section goes', () => {
    folder.write('pages/nature.json', aPage());
    expect(syncIndex().problems).toMatchObject([{ file: 'pages/nature.json', wrong: '"nature" is the address of a section' }]);
    expect(ids()).toEqual([]);
    folder.write('sections.json', { sections: withSection('x').sections.filter(({ id }) => id !== 'nature') });
    expect(syncPaths(['sections.json']).problems).toEqual([]);
    expect(ids()).toEqual(['nature']);
  });
  it('a section where a page is, until the page goes', () => {
    folder.write('pages/guide.json', aPage());
    syncIndex();
    folder.write('sections.json', withSection('guide'));
    expect(syncPaths(['sections.json']).problems).toMatchObject([{ file: 'sections.json', path: 'sections[3].id' }]);
    expect([ids(), section('guide')]).toEqual([['guide'], undefined]);
    folder.delete('pages/guide.json');
    expect(syncPaths(['pages/guide.json'])).toMatchObject({ problems: [], read: expect.arrayContaining(['sections.json']) });
    expect([ids(), section('guide')?.id]).toEqual([[], 'guide']);
  });
  it('the check names the file that gives way, and no other', () => {
    folder.write('pages/nature.json', aPage());
    const lines: string[] = [];
    expect(runContentCommand(['check'], (line) => lines.push(line))).toBe(1);
    expect(lines.join('\n')).toMatch(/pages\/nature\.json:1:1 {2}"nature" is the address of a section/);
    expect(lines.join('\n')).not.toMatch(/content\/sections\.json:/);
  });
});

it('a picture that comes later, or turns into another, is noticed', () => {
  const image = { type: 'image' as const, src: 'a.svg', width: 40, height: 30, alt: { en: 'x', zh: '某' } };
  folder.write('pages/about.json', aPage({ body: [aParagraph(), image] }));
  expect(syncIndex().problems).toMatchObject([{ path: 'body[1].src' }]);
  folder.write('media/a.svg', aDrawing(40, 30));
  expect(syncPaths(['media/a.svg'])).toMatchObject({ problems: [], change: { paper: true } });
  expect(ids()).toEqual(['about']);
  folder.write('media/a.svg', aDrawing(80, 30));
  expect(syncPaths(['media/a.svg']).problems).toMatchObject([{ file: 'pages/about.json', path: 'body[1].width' }]);
  expect(ids()).toEqual(['about']);
});
