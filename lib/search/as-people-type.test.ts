import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { anArticle, aParagraph } from '../testing/an-article.ts';
import type { QueryContext } from '../queries/context.ts';
import type { Article } from '../record/schema/article.ts';
import { leadPath } from './named/leads.ts';
import { searchPaper } from './search-paper.ts';
import { suggestionsFor } from './suggestions.ts';

const context: QueryContext = { now: new Date('2025-11-05T00:00:00Z'), preview: false, script: 'Hans' };
let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

const put = (slug: string, en: string, zh: string, given: Partial<Article> = {}) =>
  folder.article(slug, anArticle({ title: { en, zh }, topics: [], ...given }));
const ask = (typed: string, given: object = {}) => searchPaper({ typed, filters: {}, sort: 'relevance', page: 1, ...given }, context, 'en');
const slugs = (typed: string) => ask(typed).results.map(({ card }) => card.slug);
const paths = (typed: string) => ask(typed).leads.map((lead) => leadPath(lead, 'en'));

describe('Latin beside Han', () => {
  beforeEach(() => {
    put('shares', 'Shares', 'A股收高', { body: [aParagraph({ en: 'A day.', zh: 'A股收高，市场回暖。' })] });
    put('stock', 'A stock of salt', '股东买盐，A座开门', { body: [aParagraph({ en: 'A stock.', zh: '股份与股东。' })] });
    put('vitamin', 'Vitamin', '维生素A补充剂热销');
    put('software', 'Software', '前海IT业招人');
    put('shirt', 'A shirt', '一件 T 恤');
    put('jet', 'A jet', 'C919飞抵香港');
  });
  it.each([
    ['A股', ['shares']],
    ['"A股"', ['shares']],
    ['Ａ股', ['shares']],
    ['a股 收高', ['shares']],
    ['维生素A', ['vitamin']],
    ['維生素A', ['vitamin']],
    ['“维生素A”', ['vitamin']],
    ['IT业', ['software']],
    ['"IT"', ['software']],
    ['T恤', ['shirt']],
    ['T 恤', ['shirt']],
    ['C919', ['jet']],
    ['香港C919', ['jet']],
  ])('%s', (typed, found) => expect(slugs(typed)).toEqual(expect.arrayContaining(found)));
  it('finds only what has both, side by side', () => {
    expect(slugs('A股')).toEqual(['shares']);
    expect(slugs('T恤')).toEqual(['shirt']);
  });
  it('comes first where a space is between them', () => expect(slugs('A 股')[0]).toBe('shares'));
});

describe('characters that cannot be seen', () => {
  beforeEach(() =>
    put('port', 'A new hall', '横琴\u200b口岸，莲花\u200d大桥', {
      body: [aParagraph({ en: 'The inter\u00adnational ferry to Qian\u200bshan' })],
    }),
  );
  it.each([
    '横琴口岸',
    '横\u2060琴口\ufeff岸',
    '莲花大桥',
    'international ferry',
    'qian\u200bshan',
    'Qian\u00adshan',
    `${'\u200e'.repeat(250)}横琴口岸`,
  ])('%j', (typed) => expect(slugs(typed)).toEqual(['port']));
});

describe('other names and spellings', () => {
  beforeEach(() => {
    put('bridge', 'The Hong Kong–Zhuhai–Macao Bridge in colour', '彩色的港珠澳大桥');
    put('train', 'High-speed trains', '高铁列车');
    put('bus', 'A bus for wolves', '给狼坐的车');
    put('dumpling', 'Dim sum at Mai Po', '米埔的点心');
    put('forest', 'A forest', '红树林');
    put('link', 'The link', '深中通道');
  });
  it.each([
    ['macau bridge', 'bridge'],
    ['HZMB', 'bridge'],
    ['bridge color', 'bridge'],
    ['HSR', 'train'],
    ['highspeed', 'train'],
    ['buses', 'bus'],
    ['wolf', 'bus'],
    ['dimsum', 'dumpling'],
    ['maipo', 'dumpling'],
    ['hongshulin', 'forest'],
    ['hong shu lin', 'forest'],
    ['hóngshùlín', 'forest'],
    ['shenzhong tongdao', 'link'],
    ['mi pu', 'dumpling'],
    ['港珠奥大桥', 'bridge'],
    ['點解紅樹林', 'forest'],
  ])('%s', (typed, found) => expect(slugs(typed)[0]).toBe(found));
  it('says what pinyin was read as, and highlights it', () => {
    expect(ask('hongshulin').respelled).toEqual(new Map());
    expect(ask('mi pu').respelled).toEqual(new Map([['mi pu', '米埔']]));
    expect(ask('mi pu').highlightTerms.flatMap(({ han }) => han.flat())).toContain('米埔');
  });
  it('a word of the headline counts where no headline has all of them', () => {
    put('eating', 'Twelve ways to eat', '十二种吃法', { body: [aParagraph({ en: 'People eat dim sum and talk.' })] });
    expect(slugs('how to eat dim sum').sort()).toEqual(['dumpling', 'eating']);
  });
  it('finds by sound nothing that only a draft has', () => {
    put('draft', 'A draft', '木棉', { status: 'draft' });
    expect(ask('mumian')).toMatchObject({ total: 0, respelled: new Map() });
  });
});

describe('what is nearly what stories say', () => {
  const says = (en: string, zh: string): Partial<Article> => ({ body: [aParagraph({ en, zh })] });
  it('an English ear writes bay for bei', () => {
    put('market', 'Phones of Huaqiangbei', '手机');
    expect(slugs('huaqiangbay')).toEqual(['market']);
  });
  it('of two corrections it is the one that more stories have', () => {
    put('greek', 'A giant', '巨人', says('The giant Typhon.', '巨人。'));
    for (const n of [1, 2]) put(`storm-${n}`, 'A storm', '风暴', says('A typhoon came.', '台风。'));
    expect(ask('typoon').respelled).toEqual(new Map([['typoon', 'typhoon']]));
  });
  it('a word of the Mainland or of Hong Kong counts where only some of the words are found', () => {
    put('rents', 'Who can live here?', '谁住得起？', says('Flats cost more.', '这里的房租比从前贵。'));
    expect(ask('租金 补贴')).toMatchObject({ reading: 'any-word', total: 1 });
    expect(slugs('補貼租金')).toEqual(['rents']);
  });
  it('a dictionary’s word without its last character, where hardly any story has all of it', () => {
    put('birds', 'Birds', '鸟', says('A wood.', '红树林里有鸟。'));
    put('trees', 'Trees', '红树', says('Salt.', '红树喝咸水。'));
    expect(slugs('紅樹林').sort()).toEqual(['birds', 'trees']);
    expect(ask('紅樹林').highlightTerms.flatMap(({ han }) => han.flat())).toContain('红树');
    expect(slugs('「紅樹林」')).toEqual(['birds']);
  });
  it('but not where more stories have all of it', () => {
    put('trees', 'Trees', '红树');
    for (const n of [1, 2, 3, 4]) put(`wood-${n}`, 'A wood', '红树林');
    expect(slugs('紅樹林')).toHaveLength(4);
  });
  it('words of its address find a story without an English headline, and no other', () => {
    const chinese: Partial<Article> = { body: [{ type: 'paragraph', zh: '粤剧。' }], original: 'zh' };
    folder.article('opera-in-the-bamboo', anArticle({ title: { zh: '竹棚里的戏' }, topics: [], ...chinese }));
    put('opera-in-the-park', 'A stage', '戏台');
    expect(slugs('bamboo opera')).toEqual(['opera-in-the-bamboo']);
  });
});

describe('what the paper calls its pages', () => {
  beforeEach(() => {
    put('one', 'One', '一', { format: 'comment', series: { id: 'baytalk', number: 11 } });
    put('two', 'Two', '二', { series: { id: 'baytalk', number: 12 }, section: 'nature', publishedAt: '2025-11-03T23:59:00+08:00' });
    folder.write('sources.json', { sources: [{ id: 'desk', name: { en: 'Bayward desk', zh: '向湾编辑部' } }] });
  });
  it.each([
    ['comment', '/en/formats/comment', ['one']],
    ['评论', '/en/formats/comment', ['one']],
    ['評論', '/en/formats/comment', ['one']],
    ['Opinion', '/en/formats/comment', ['one']],
    ['nature section', '/en/nature', ['two']],
    ['baytalk', '/en/series/baytalk', ['two', 'one']],
    ['Bay Talk', '/en/series/baytalk', ['two', 'one']],
    ['news', '/en/news', []],
    ['向湾编辑部', '/en/sources/desk', []],
    ['desk', '/en/sources/desk', []],
    ['3 November 2025', '/en/archive/2025/11/03', ['two']],
    ['11月3日', '/en/archive/2025/11/03', ['two']],
    ['2025-10', '/en/archive/2025/10', ['one']],
    ['Monday', '/en/archive/2025/11/03', ['two']],
    ['上周一', '/en/archive/2025/10', []],
    ['本周', '/en/archive/2025/11/03', ['two']],
    ['this week', '/en/archive/2025/11/03', ['two']],
    ['12 December 2024', '/en/archive/2025/10/21', []],
    ['4 November', '/en/archive/2025/11', []],
  ])('%s', (typed, path, found) => {
    expect(paths(typed)).toContain(path);
    if (found.length > 0) expect(slugs(typed).sort()).toEqual([...found].sort());
  });
  it.each(['BayTalk 12', 'baytalk12', 'baytalk #12', 'Baytalk no. 12', 'baytalk 第十二期', '第12期 baytalk'])('%s', (typed) =>
    expect(slugs(typed)).toEqual(['two']),
  );
  it('a date with filters, and a day without stories', () => {
    expect(ask('3 November 2025', { filters: { section: 'cities' } }).results).toEqual([]);
    expect(paths('1 January 1999')).toEqual(['/en/archive/2025/10/21']); // the nearest day with stories
    for (const typed of ['4 November', '上周', 'last week']) expect([typed, ask(typed).results]).toEqual([typed, []]);
    expect(paths('BayTalk 99')).toEqual([]);
  });
  it('suggests them', () => expect(suggestionsFor('3 november', context).leads).toEqual([{ kind: 'archive', period: '2025-11-03' }]));
});
