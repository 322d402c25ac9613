import { describe, expect, it } from 'vitest';
import { checkArticle as check } from '../../../testing/check-article.ts';

describe('credits', () => {
  const name = { en: 'Zhou Yiran', zh: '周怡然' };
  it('in one language, and twice', () =>
    expect(
      check({
        credits: [
          { role: 'translator', name: { zh: '周怡然' } },
          { role: 'translator', name },
        ],
      }),
    ).toEqual([
      'warning credits[0].name: in Chinese only | add "en"',
      'warning credits[1]: "周怡然" is credited as translator twice | keep one: this is credits[0] again',
    ]));
  it.each([
    ['Lin Mei, Chan Wai', '林梅、陈慧', 'en'],
    ['Lin Mei', '林梅、陈慧', 'zh'],
    ['Lin Mei', '林梅 陈慧', 'zh'],
    ['Lin Mei and Chan Wai', '林梅', 'en'],
  ])('several people in one: %s %s', (en, zh, language) =>
    expect(check({ credits: [{ role: 'translator', name: { en, zh } }] }).map((line) => line.split(' | ')[0])).toEqual([
      `warning credits[0].name.${language}: "${language === 'en' ? en : zh}" looks like several people`,
    ]),
  );
  it.each([
    ['By Lin Mei', '林梅', 'en'],
    ['Lin Mei', '摄影：林梅', 'zh'],
    ['Lin Mei', '记者 林梅', 'zh'],
  ])('a role before the name: %s %s', (en, zh, language) =>
    expect(check({ credits: [{ role: 'translator', name: { en, zh } }] }).map((line) => line.split(' | ')[0])).toEqual([
      `warning credits[0].name.${language}: "${language === 'en' ? en : zh}" begins with a role`,
    ]),
  );
  it.each([
    ['Byron Lam', '文咏珊'],
    ['Jean-Jacques Rousseau', '让-雅克·卢梭'],
    ['Martin Luther King, Jr.', '马丁·路德·金'],
    ['Photeine Lee', '图雅'],
    ['Bay Culture and Tourism Bureau', '湾区文化、旅游委员会'],
  ])('one: %s %s', (en, zh) =>
    expect(check({ credits: [{ role: 'translator', name: { en, zh } }] }).filter((line) => /several|role/.test(line))).toEqual([]),
  );
  it('one person in two roles is right', () =>
    expect(
      check({
        credits: [
          { role: 'translator', name },
          { role: 'editor', name },
        ],
      }),
    ).toEqual([]));
});
