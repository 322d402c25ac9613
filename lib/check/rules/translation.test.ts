import { describe, expect, it } from 'vitest';
import { aParagraph, anArticle } from '../../testing/an-article.ts';
import { articleProblems, parseArticle } from '../article-file.ts';
import type { Article } from '../../record/schema/article.ts';
import { sourceHash } from '../../record/translation-state.ts';
import { A_PAPER, checkArticle as check } from '../../testing/check-article.ts';

const problemsOf = (article: Partial<Article>) =>
  articleProblems(parseArticle('articles/2025/a.json', JSON.stringify(anArticle(article), null, 2)), A_PAPER);

const current = sourceHash(aParagraph(), 'en');
const credit = (role: Article['credits'][number]['role']) => ({ role, name: { en: 'Lin Mei', zh: '林梅' } });

it('finds nothing wrong with what is up to date, whichever way it was translated', () => {
  expect(check({ original: 'en', translation: 'human', body: [aParagraph({ translatedFrom: current }), aParagraph()] })).toEqual([]);
  expect(check({ original: 'zh', body: [aParagraph({ translatedFrom: sourceHash(aParagraph(), 'zh') })] })).toEqual([]);
});

describe('the original', () => {
  it('is named where a block says what it was translated from, once a file', () =>
    expect(check({ body: [aParagraph(), aParagraph({ translatedFrom: current }), aParagraph({ translatedFrom: current })] })).toEqual([
      'error body[1].translatedFrom: translated, but nothing says from which language | add "original": "en" or "zh", the language the story was written in',
    ]));
  it('is named where the story says how it was translated', () =>
    expect(check({ translation: 'human' })).toEqual([
      expect.stringContaining('error translation: a translation, but nothing says of what'),
    ]));
  it('is one of the languages', () =>
    expect(check({ original: 'fr' as 'en' })).toEqual(['error original: "fr" is not known here | one of: en, zh']));
  it('is there', () =>
    expect(check({ original: 'zh', title: { en: 'x' }, body: [aParagraph({ zh: undefined })] })).toContain(
      'warning original: the original is not here: the story has no Chinese | add "zh" to title and body',
    ));
  it('is there in the block that was translated', () =>
    expect(check({ original: 'en', body: [aParagraph(), aParagraph({ en: undefined, translatedFrom: current })] })).toContain(
      'warning body[1].translatedFrom: there is no English here to translate from | take this away',
    ));
});

describe('a block that is behind its original', () => {
  it('is pointed at, with what to do', () => {
    const body = [aParagraph(), aParagraph({ en: 'Cars crossed before dawn.', translatedFrom: current })];
    expect(problemsOf({ original: 'en', body })).toEqual([
      {
        file: 'articles/2025/a.json',
        line: 20,
        column: 5,
        path: 'body[1]',
        wrong: 'the English was changed after its translation',
        right: 'go over the translation, then: npm run content translated a p2',
        level: 'warning',
      },
    ]);
  });
  it('is called by its own anchor', () =>
    expect(check({ original: 'zh', body: [aParagraph({ id: 'dawn', zh: '天亮。', translatedFrom: current })] })).toEqual([
      'warning body[0]: the Chinese was changed after its translation | go over the translation, then: npm run content translated a dawn',
    ]));
  it('is not stale while it is not translated: it is missing', () =>
    expect(check({ original: 'en', body: [aParagraph(), aParagraph({ zh: undefined, translatedFrom: '00000000' })] })).toEqual([
      'warning body[1]: in English only | add "zh"',
    ]));
});

it.each(['1a2b3c4', '1a2b3c4d5', '1A2B3C4D', 'xxxxxxxx'])('%s names no version', (translatedFrom) =>
  expect(check({ original: 'en', body: [aParagraph({ translatedFrom })] })).toEqual([
    `error body[0].translatedFrom: "${translatedFrom}" | must be eight of 0–9 and a–f: npm run content translated writes it`,
  ]),
);

describe('who answers for a translation', () => {
  it('a translator for people’s', () =>
    expect(check({ original: 'en', translation: 'human', credits: [credit('reporter')] })).toEqual([
      expect.stringContaining('warning credits: nobody is named as translator'),
    ]));
  it('nobody for a machine translation; a translator would contradict it', () => {
    expect(check({ original: 'en', translation: 'machine', credits: [credit('reporter')] })).toEqual([]);
    expect(check({ original: 'en', translation: 'machine' })).toEqual([
      'warning translation: a machine translation, but a translator is named | say "human", or take the credit away',
    ]);
  });
  it('the reviewer of a reviewed machine translation', () => {
    expect(check({ original: 'en', translation: 'machine-reviewed', credits: [credit('reporter')] })).toEqual([
      'warning credits: nobody is named who reviewed the translation | add { "role": "reviewer", "name": … }',
    ]);
    for (const role of ['reviewer', 'editor'] as const)
      expect(check({ original: 'en', translation: 'machine-reviewed', credits: [credit(role)] })).toEqual([]);
  });
  it('nobody while there is no translation', () =>
    expect(check({ original: 'en', translation: 'machine', title: { en: 'x' }, body: [aParagraph({ zh: undefined })] })).toContain(
      'warning translation: there is no translation yet: the story is in English only | add it, or take this away',
    ));
});
