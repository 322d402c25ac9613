import { describe, expect, it } from 'vitest';
import { articleProblems, parseArticle } from '../../article-file.ts';
import { aParagraph, anArticle } from '../../../testing/an-article.ts';
import { A_PAPER, checkArticle as check } from '../../../testing/check-article.ts';

describe('a text in Traditional', () => {
  const right = 'write it in Simplified: the Traditional edition is made from that';
  const found = (...texts: string[]) =>
    check({ body: texts.map((zh) => aParagraph({ zh })) }).filter((line) => line.includes('is in Traditional'));
  it('is named by its place', () =>
    expect(found('清晨，汽车驶过。', '清晨，汽車駛過大橋。')).toEqual([
      `warning body[1].zh: 清晨，汽車駛過大橋: the text is in Traditional | ${right}`,
    ]));
  it('once, however many there are', () =>
    expect(found('清晨，汽車駛過。', '大橋通車。', '遊客來了。')).toEqual([
      `warning body[0].zh: 清晨，汽車駛過。: the text is in Traditional, and so are 2 others here | ${right}`,
    ]));
  it('what Simplified cites is not', () => expect(found('清晨他读了「號外」。', '乾隆年间的瞭望塔，著名。')).toEqual([]));
});

describe('a name that may be written in two ways', () => {
  const named = (zh: string, traditional = { protected: [] as string[], wording: {} }, own?: Record<string, string>) =>
    check({ credits: [{ role: 'reporter', name: { en: 'A', zh } }], ...(own && { traditional: own }) }, { traditional }).filter((line) =>
      line.includes('by a guess'),
    );
  const decide = 'decide it in "wording" of content/traditional.json';
  it.each([
    ['张杰', '張傑', '張杰'],
    ['金准', '金准', '金準'],
    ['赵丰', '趙豐', '趙丰'],
    ['党卫国', '党衞國', '黨衞國'],
    ['李余', '李余', '李餘'],
  ])('%s is %s by a guess', (name, shown, other) =>
    expect(named(name)).toEqual([
      `warning credits[0].name.zh: ${name} is ${shown} in Traditional, by a guess: it may be ${other} | ${decide}: "${name}": "${shown}" or "${name}": "${other}"`,
    ]),
  );
  it('until the paper or the story says it', () => {
    expect(named('张杰', { protected: [], wording: { 张杰: '張杰' } })).toEqual([]);
    expect(named('金准', { protected: ['金准'], wording: {} })).toEqual([]);
    expect(named('金准', undefined, { 金准: '金準' }).filter((line) => line.includes('guess'))).toEqual([]);
  });
  it.each(['余晓禾', '于承远', '钟明远', '周杰伦', '李准', '王小明', '张云里', '安德烈·杰克'])('%s is none', (name) =>
    expect(named(name)).toEqual([]),
  );
  it('once in a story, at its character', () => {
    const text = '记者张志杰说，张志杰来了。';
    expect(
      check({ title: { en: 'A bridge opens', zh: text }, body: [aParagraph({ zh: text })] }).filter((line) => line.includes('guess')),
    ).toHaveLength(1);
  });
  it('its place is that of the character', () => {
    const article = anArticle({ credits: [{ role: 'reporter', name: { zh: '记者张志杰' } }] });
    const text = JSON.stringify(article, null, 2);
    const line = text.split('\n').find((one) => one.includes('张志杰')) ?? '';
    const [problem] = articleProblems(parseArticle('articles/2025/a.json', text), A_PAPER).filter(({ wrong }) => wrong.includes('guess'));
    expect(problem?.column).toBe(line.indexOf('杰') + 1);
  });
});
