import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../testing/check-article.ts';
import type { Article } from '../../../record/schema/article.ts';

const paragraph = (en: string, zh: string): Partial<Article> => ({ body: [{ type: 'paragraph', en, zh }] });
const EN = 'The bus from the park takes 35 minutes. The fare rose last year.';
const ZH = '从园区出发的巴士需时35分钟。票价去年上涨。';

describe('one mistake is one problem', () => {
  const LINK = 'a link is written as [words](/section/story), with these brackets and no space';
  it.each([
    ['a text of a wrong encoding', paragraph(EN, Buffer.from(ZH).toString('latin1')), /en: |zh: .*characters of a wrong encoding \| /],
    ['marks of a wrong encoding', paragraph(EN.replace('The fare', 'â€œThe fareâ€'), ZH), /characters of a wrong encoding/],
    ['a link with a space', paragraph(EN, ZH.replace('园区', '[园区] (https://a.example/)')), LINK],
    ['a link in 【】', paragraph(EN, ZH.replace('园区', '【园区】(https://a.example/)')), LINK],
    ['a link in full width', paragraph(EN, ZH.replace('园区', '［园区］（https://a.example/）')), LINK],
    [
      'half a text left in Chinese',
      paragraph('The bus takes 35 minutes. 票价去年上涨，今年不变。', ZH),
      'Chinese in the English text | translate it',
    ],
    [
      'half a text left in English',
      paragraph(EN, '巴士需时35分钟。The fare rose last year, and it is the same on the ferry.'),
      'English in the Chinese text',
    ],
    ['a comment of HTML', { title: { en: 'A <!-- new --> bridge', zh: '新桥' } }, '<!-- will be shown as it is written'],
    [
      'a star inside a word',
      paragraph(EN.replace('35 minutes', '7*24 hours and 35 minutes'), ZH.replace('35', '7×24小时又35')),
      '* inside a word',
    ],
    ['three marks', { title: { en: 'Cars, bridges', zh: '汽车，，，大桥' } }, 'one mark is enough'],
    ['an instruction left in a field', { summary: { en: 'A bus runs.', zh: '此处填写摘要' } }, '此处填写摘要: a placeholder'],
  ])('%s', (_, given, said) => {
    const problems = checkArticle(given);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(said instanceof RegExp ? said : new RegExp(said.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')));
  });

  it('an address as the words of a link is a link, and says nothing', () =>
    expect(
      checkArticle(
        paragraph(EN.replace('park', '[https://a.example/](https://a.example/)'), ZH.replace('园区', '[园区](https://a.example/)')),
      ),
    ).toEqual(['warning body[0].en: a link with the words "https://a.example/" | let the words say where it leads']));
});

describe('brothers of slips', () => {
  it.each([
    [EN.replace('35', 'XX'), ZH.replace('35', '35'), 'XX: a placeholder'],
    [EN, ZH.replace('35', '××'), '××分钟: a placeholder'],
    [EN, ZH.replace('上涨', '宣布宣布'), '宣布宣布: it stands twice'],
    [EN.replace('The fare', 'The park′s fare'), ZH, 'an apostrophe is ’'],
  ])('%s / %s', (en, zh, said) => expect(checkArticle(paragraph(en, zh)).join('\n')).toContain(said));
  it.each([
    ['Chapter XX of the law, XX Corps and the XX Olympic Winter Games.', '法律第二十章、第二十军和第二十届冬奥会。'],
    ['He said “工人们每天早上六点出发，晚上才回来。” in Chinese.', '他用中文说：“工人们每天早上六点出发，晚上才回来。”'],
    ['The ratio of A′B′ to 5′ is right.', '比例是对的。'],
  ])('but not %s', (en, zh) =>
    expect(checkArticle(paragraph(en, zh)).filter((line) => /placeholder|Chinese in|apostrophe/.test(line))).toEqual([]),
  );
});

describe('an English name in two ways', () => {
  const told = (first: readonly [string, string], second: readonly [string, string], credits: Article['credits'] = []) =>
    checkArticle({ body: [first, second].map(([en, zh]) => ({ type: 'paragraph', en, zh })), credits }).filter((line) =>
      line.includes('one person'),
    );
  const said: readonly [string, string] = ['Minister Yin Hejun said yes.', '部长阴和俊说可以。'];
  it('is asked about where the Chinese names one person', () => {
    expect(told(said, ['Then Yin Hejung said no.', '后来阴和俊说不行。'])).toEqual([
      'warning body[1].en: Yin Hejung here, Yin Hejun elsewhere in the story | is it one person?',
    ]);
    expect(told(said, ['Then Ying Hejun said no.', '后来阴和俊说不行。'])).toHaveLength(1);
    const quoted: readonly [string, string] = ['Then Helen Marsh left.', '后来海伦·马什走了。'];
    expect(told(said, quoted, [{ role: 'reporter', name: { en: 'Helen March', zh: '海伦·马什' } }])).toHaveLength(1);
  });
  it('and not where it names two, or of a plural', () => {
    expect(told(said, ['Then Yin Hejung said no.', '后来殷红军说不行。'])).toEqual([]);
    expect(
      told(['The Bay Area of Yin Hejun said yes.', '阴和俊说湾区可以。'], ['Two Bay Areas, said Yin Hejun.', '阴和俊说有两个湾区。']),
    ).toEqual([]);
  });
});
