import { beforeAll, afterAll, expect, it } from 'vitest';
import type { Locale } from '../../../edition/locale.ts';
import { sourceCredited } from '../../../record/credits.ts';
import type { Article } from '../../../record/schema/article.ts';
import { anArticle } from '../../../testing/an-article.ts';
import { credited } from './credits.ts';

beforeAll(() => void (process.env.SITE_ORIGIN = 'https://paper.example'));
afterAll(() => void delete process.env.SITE_ORIGIN);

const SOURCES = [
  { id: 'newsroom', name: { en: 'Bayward newsroom', zh: '向湾编辑部' }, url: 'https://desk.example/' },
  { id: 'graphics', name: { en: 'Bayward Graphics', zh: '向湾图示' } },
];
const PAPER = {
  sources: SOURCES,
  roles: [
    { id: 'correspondent', name: { en: 'Correspondent', zh: '通讯员' }, as: 'reporter' as const },
    { id: 'proofreader', name: { en: 'Proofreader', zh: '校对' }, as: 'editor' as const },
    { id: 'planner', name: { en: 'Planning', zh: '策划' } },
  ],
};
const named = (role: string, en: string, zh: string, given: Partial<Article['credits'][number]> = {}) => ({
  role,
  name: { en, zh },
  ...given,
});
const nodes = (credits: Article['credits'], locale: Locale, given: Partial<Article> = {}) =>
  credited(
    { article: anArticle({ credits, ...given }), creditedSources: credits.map(({ name }) => sourceCredited(name, SOURCES)?.id) },
    PAPER,
    locale,
  );
const organization = (name: string) => ({ '@type': 'Organization', name });
const person = (name: string) => ({ '@type': 'Person', name });
const organisation = { kind: 'organisation' as const };

it('organisations are told from people by the credit or the sources, not by the paper’s name', () => {
  const credits = [
    named('reporter', 'Xinhua News Agency', '新华社', organisation),
    named('author', 'Harbour News Agency', '港湾通讯社', organisation),
    named('photographer', 'Reuters', '路透社', organisation),
    named('reporter', 'Bayward newsroom', '向湾编辑部'),
    named('reporter', 'Bayward Graphics', '向湾图示'),
    named('reporter', 'Baywardine Lee', '向湾生'),
    named('correspondent', 'Lam', '林'),
    named('proofreader', 'Ho', '何'),
    named('planner', 'Sea', '海'),
    named('translator', 'T', '译者'),
    named('editor', 'Bayward newsroom', '向湾编辑部'),
  ];
  expect(nodes(credits, 'zh')).toEqual({
    author: [
      organization('新华社'),
      organization('港湾通讯社'),
      { ...organization('向湾编辑部'), url: 'https://desk.example/' },
      organization('向湾图示'),
      person('向湾生'),
      person('林'),
    ],
    contributor: [organization('路透社'), person('海'), { ...organization('向湾编辑部'), url: 'https://desk.example/' }],
    translator: [person('译者')],
    editor: [person('何')],
  });
  expect(nodes([named('reporter', 'Bayward newsroom', '向湾编辑部', { kind: 'person' })], 'en').author).toEqual([
    person('Bayward newsroom'),
  ]);
});

it('reviewers and translators of a language are named on its pages only', () => {
  const credits = [
    named('translator', 'T', '译', { language: 'zh' }),
    named('reviewer', 'E', '英', { language: 'en' }),
    named('reviewer', 'C', '中', { language: 'zh' }),
    named('editor', 'Any', '任'),
  ];
  expect(nodes(credits, 'en')).toEqual({ author: { '@id': 'https://paper.example/#paper' }, editor: [person('E'), person('Any')] });
  expect(nodes(credits, 'zh')).toMatchObject({ translator: [person('译')], editor: [person('中'), person('任')] });
});

it('a translator is named on the translation, and makers are authors where nobody wrote', () => {
  const credits = [named('illustrator', 'Bayward Graphics', '向湾图示'), named('translator', 'Chan Wai', '陈慧')];
  expect(nodes(credits, 'en', { original: 'en' })).toEqual({ author: [organization('Bayward Graphics')] });
  expect(nodes(credits, 'zh', { original: 'en' })).toMatchObject({ translator: [person('陈慧')] });
});
