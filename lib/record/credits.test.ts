import { describe, expect, it } from 'vitest';
import { anArticle } from '../testing/an-article.ts';
import { authorsOf, isOrganisation, languageOfWork, roleOf, sourceCredited, translatorsOf } from './credits.ts';
import type { Credit } from './schema/credit.ts';

const OWN = [
  { id: 'correspondent', name: { en: 'Correspondent', zh: '通讯员' }, as: 'reporter' },
  { id: 'planner', name: { en: 'Planning', zh: '策划' } },
  { id: 'reviewer', name: { en: 'Language editor', zh: '审读' } },
] as const;
const credit = (role: string, given: Partial<Credit> = {}): Credit => ({ role, name: { en: role, zh: role }, ...given });

it.each([
  ['reporter', 'reporter'],
  ['correspondent', 'reporter'],
  ['planner', undefined],
  ['reviewer', 'reviewer'],
  ['gone', undefined],
])('the role %s counts as %s', (role, counted) => expect(roleOf(role, OWN)).toBe(counted));

it('authors are writers, also in the paper’s own roles; without any, those who drew or photographed', () => {
  const [correspondent, planner, illustrator] = [credit('correspondent'), credit('planner'), credit('illustrator')];
  expect(authorsOf({ credits: [planner, illustrator, correspondent] }, OWN)).toEqual([correspondent]);
  expect(authorsOf({ credits: [planner, illustrator] }, OWN)).toEqual([illustrator]);
  expect(authorsOf({ credits: [planner] }, OWN)).toEqual([]);
});

describe('the language of somebody’s work', () => {
  it.each([
    ['reviewer', { language: 'en' }, {}, 'en'],
    ['reviewer', {}, { original: 'en', translation: 'human' }, undefined],
    ['reviewer', {}, { original: 'en', translation: 'machine-reviewed' }, 'zh'],
    ['reviewer', { language: 'en' }, { original: 'en', translation: 'machine-reviewed' }, 'en'],
    ['translator', {}, { original: 'zh' }, 'en'],
    ['translator', {}, {}, undefined],
    ['reporter', {}, { original: 'zh' }, undefined],
    ['planner', { language: 'zh' }, {}, 'zh'],
  ] as const)('%s %j of a story %j: %s', (role, given, story, language) =>
    expect(languageOfWork(credit(role, given), anArticle(story), OWN)).toBe(language),
  );
  it('translators are those of a text', () => {
    const [any, into] = [credit('translator'), credit('translator', { language: 'zh' })];
    const article = anArticle({ credits: [any, into] });
    expect([translatorsOf(article, 'en', OWN), translatorsOf(article, 'zh', OWN)]).toEqual([[any], [any, into]]);
    expect(translatorsOf({ ...article, original: 'en' }, 'en', OWN)).toEqual([]);
  });
});

it('an organisation says that it is one, or is one of the sources', () => {
  const sources = [{ id: 'agency', name: { en: 'Harbour News Agency', zh: '港湾通讯社' } }];
  expect(sourceCredited({ en: 'HNA', zh: '港湾通讯社' }, sources)?.id).toBe('agency');
  expect(sourceCredited({ en: 'Harbour News Agency Lee' }, sources)).toBeUndefined();
  expect(isOrganisation(credit('reporter'), 'agency')).toBe(true);
  expect(isOrganisation(credit('reporter', { kind: 'person' }), 'agency')).toBe(false);
  expect(isOrganisation(credit('reporter', { kind: 'organisation' }), undefined)).toBe(true);
  expect(isOrganisation(credit('reporter'), undefined)).toBe(false);
});
