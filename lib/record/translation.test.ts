import { describe, expect, it } from 'vitest';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { cardOf } from './card.ts';
import type { Article } from './schema/article.ts';
import type { Block } from './schema/block.ts';
import { languageMarks, translationOn } from './translation.ts';

const own = aParagraph();
const english = aParagraph({ zh: undefined });
const silent: Block = { type: 'image', src: 'a.png', width: 1, height: 1, alt: { en: 'x' } };
const captioned: Block = { ...silent, caption: { en: 'y' } };
const cell = { en: 'a', zh: '甲' };
const table = (...cells: { en: string; zh?: string }[]): Block => ({ type: 'table', head: [cell], rows: [cells] });

describe('marks before blocks in the other language', () => {
  const marks = (...body: Block[]) => languageMarks(body, 'zh').map((mark) => mark ?? '');
  it('one for a run of them, of whatever kinds', () =>
    expect(marks(own, english, { type: 'heading', en: 'x' }, { type: 'list', en: ['x'] }, captioned, own, english)).toEqual([
      ...['', 'whole', '', '', '', '', 'whole'],
    ]));
  it('from the first block on', () => expect(marks(english, english)).toEqual(['whole', '']));
  it('none for a picture without words, which ends no run either', () =>
    expect(marks(silent, english, silent, english, own)).toEqual(['', 'whole', '', '', '']));
  it('another where part of a block is translated', () =>
    expect(marks(english, table(cell, { en: 'b' }), table({ en: 'b' }), english, own, table(cell))).toEqual([
      ...['whole', 'partly', '', 'whole', '', ''],
    ]));
  it('a film by what stands under it', () => {
    const film: Block = {
      type: 'video',
      src: 'a.mp4',
      width: 1,
      height: 1,
      duration: 1,
      poster: 'a.png',
      captions: {},
      title: { en: 'x' },
    };
    expect(marks(film)).toEqual(['whole']);
    expect(marks({ ...film, caption: cell })).toEqual(['']);
  });
  it('none in a language that has everything', () =>
    expect(languageMarks([english, own, captioned], 'en')).toEqual([undefined, undefined, undefined]));
});

describe('what a page says', () => {
  const on = (language: 'en' | 'zh', article: Partial<Article>, stale: number[] = []) =>
    translationOn({ article: anArticle(article), stale }, language);
  const nothing = { from: undefined, made: undefined, progress: undefined, stale: [] };

  it('nothing where all is there and nothing is recorded', () => expect(on('zh', {})).toEqual(nothing));
  it('nothing on the original’s own page', () =>
    expect(on('en', { original: 'en', translation: 'machine', body: [own, aParagraph({ en: undefined })] }, [0])).toEqual(nothing));
  it('how it was made, from what, and what is behind', () =>
    expect(on('zh', { original: 'en', translation: 'machine-reviewed', body: [own] }, [0])).toEqual({
      ...{ from: 'en', made: 'machine-reviewed', progress: undefined, stale: [0] },
    }));
  it('how far it has come, in paragraphs, lists and quotations', () => {
    const body: Block[] = [
      own,
      english,
      { type: 'heading', en: 'x' },
      { type: 'list', en: ['x'] },
      { type: 'quote', en: 'x', zh: '某' },
      silent,
    ];
    expect(on('zh', { original: 'en', body }).progress).toEqual({ translated: 2, total: 4 });
    expect(on('zh', { body }).progress).toEqual({ translated: 2, total: 4 });
    expect(on('en', { body }).progress).toBeUndefined();
  });
  it('what was written in the translation alone is not counted', () =>
    expect(on('zh', { original: 'en', body: [own, aParagraph({ en: undefined })] }).progress).toBeUndefined());
});

it('a card tells of a version only where less than half of it is there', () => {
  const barely = (...body: Block[]) => cardOf('a', anArticle({ original: 'en', body })).barelyIn;
  expect(barely(own, english, english)).toEqual(['zh']);
  expect(barely(own, english)).toEqual([]);
  expect(barely({ ...silent, alt: { en: 'x', zh: '图' } })).toEqual([]);
  expect(cardOf('a', anArticle({ body: [own, english, english] })).barelyIn).toEqual(['zh']);
});
