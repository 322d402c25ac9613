import { describe, expect, it } from 'vitest';
import { aParagraph } from '../../../testing/an-article.ts';
import { checkArticle as check } from '../../../testing/check-article.ts';

describe('who is an organisation', () => {
  const name = (en: string | undefined, zh: string | undefined) => ({ ...(en && { en }), ...(zh && { zh }) });
  const sources = [{ id: 'desk', name: { en: 'Bayward newsroom', zh: '向湾编辑部' } }];
  const asked = (credit: object) =>
    check(
      {
        credits: [
          { role: 'reporter', name: name('A', '甲'), ...credit },
          { role: 'translator', name: name('B', '乙') },
        ],
      },
      { sources },
    );
  it.each([
    ['Xinhua News Agency', '新华社'],
    ['Harbour News Agency', '港湾通讯社'],
    ['Reuters', '路透社'],
    [undefined, '深圳报业集团'],
    ['Bay University', undefined],
    ['Bayward film desk', '向湾视频工作室'],
  ])('%s %s is asked about', (en, zh) => {
    const found = asked({ name: name(en, zh) }).filter((line) => line.includes('looks like an organisation'));
    expect(found).toHaveLength(1);
    expect(asked({ name: name(en, zh), kind: 'organisation' }).join()).not.toContain('looks like');
    expect(asked({ name: name(en, zh), kind: 'person' }).join()).not.toContain('looks like');
  });
  it.each([
    ['Baywardine Lee', '向湾生'],
    ['T', '译者'],
    ['Emily Post', '艾米莉·波斯特'],
    ['Bill Press', '比尔·普雷斯'],
    ['Wang Jianshe', '王建社'],
    ['Bayward newsroom', '向湾编辑部'],
    ['Li Daxue', '李大雪'],
  ])('%s %s is not', (en, zh) => expect(asked({ name: name(en, zh) })).toEqual([]));
  it('a source is no person', () =>
    expect(asked({ name: name('Bayward newsroom', '向湾编辑部'), kind: 'person' })).toEqual([
      'warning credits[0].kind: "向湾编辑部" is the source desk, and credited as a person | take "kind" away',
    ]));
  it('no other kind', () => expect(asked({ kind: 'Organization' })[0]).toContain('did you mean "organisation"?'));
});

describe('the language of work', () => {
  const name = { en: 'A', zh: '甲' };
  const credits = (language: 'en' | 'zh') => [
    { role: 'translator', name, language },
    { role: 'reviewer', name, language },
  ];
  it('is one that the story has, and a translator’s is not the original', () => {
    expect(check({ original: 'en', credits: credits('zh') })).toEqual([]);
    expect(check({ original: 'en', credits: credits('en') })).toContain(
      'warning credits[0].language: English is the original | name the language that was translated into',
    );
    const only = { title: { en: 'A bridge opens' }, body: [{ type: 'paragraph' as const, en: 'Cars crossed at dawn.' }] };
    expect(check({ ...only, credits: credits('zh').slice(1) })).toContain(
      'warning credits[0].language: the story has no Chinese | take this away, or add the text',
    );
  });
  it('the reviewer of a machine’s translation read that', () =>
    expect(check({ original: 'en', translation: 'machine-reviewed', credits: credits('en').slice(1) })).toEqual([
      'warning credits: nobody is named who reviewed the translation | add { "role": "reviewer", "name": … }',
    ]));
});

it.each(['image', 'Photo', 'a picture', 'IMG_0042.JPG', 'DSC_0042', 'a', 'Untitled design', 'null', 'Image (1)', '2025-10-21 09.20.00'])(
  'alt text that says nothing: %s',
  (text) => {
    const image = { src: 'a.png', width: 1, height: 1, alt: { en: text, zh: '一座桥' } };
    const media = () => ({ kind: 'picture' as const, width: 1, height: 1, version: '0a1b2c3d' });
    expect(check({ image }, { media })).toEqual([
      `warning image.alt.en: "${text}" does not say what the picture shows | describe it for those who cannot see it`,
    ]);
    for (const zh of ['图片', '照片', '微信图片_2025', '如图', '无题'])
      expect(check({ image: { ...image, alt: { en: 'A pier', zh } } }, { media })).toHaveLength(1);
    expect(check({ image: { ...image, alt: { en: 'A photo of a bridge', zh: '图书馆的照片墙' } } }, { media })).toEqual([]);
  },
);

describe('links', () => {
  const links = (en: string, zh: string) => check({ body: [aParagraph({ en, zh })] });
  it.each(['here', 'click here', 'this link', 'Read more', '→'])('whose words say nothing: %s', (words) =>
    expect(links(`See [${words}](/about).`, '见[关于](/about)。')).toEqual([
      `warning body[0].en: a link with the words "${words}" | let the words say where it leads`,
    ]),
  );
  it.each(['点击这里', '此处', '查看更多', '戳', '点我', '1'])('%s', (words) =>
    expect(links('See [about](/about).', `见[${words}](/about)。`)).toHaveLength(1),
  );
  it.each(['[关于]（/about）', '【关于】(/about)', '[关于] (/about)', '(关于)[/about]', '（关于）[/about]'])(
    'that are none: %s',
    (written) =>
      expect(links('See [about](/about).', `见${written}。`)).toEqual([
        expect.stringMatching(/^warning body\[0\]\.zh: .*: this is no link/),
      ]),
  );
  it('are none in a headline, so none is missing from its other half', () =>
    expect(check({ title: { en: 'A [bridge](/about) opens', zh: '大桥通车' } })).toEqual([
      'warning title.en: [bridge](/about) will be shown as it is written | write plain text here',
    ]));
  it('in one language only', () =>
    expect(links('See [about](/about).', '见关于。')).toEqual([
      'warning body[0].zh: no link to /about, as the English has | link the same words in both languages',
    ]));
});

describe('names', () => {
  const names = (...texts: string[]) => check({ body: texts.map((zh) => aParagraph({ en: 'So Mary Yin said.', zh })) });
  const two = (...texts: [string, string][]) => check({ body: texts.map(([en, zh]) => aParagraph({ en, zh })) });
  it('that are written in two ways', () => {
    expect(names('部长阴和俊表示同意。', '殷和俊说不。')).toEqual([
      'warning body[1].zh: 殷和俊 here, 阴和俊 elsewhere in the story | is it one person?',
    ]);
    expect(names('海伦·马什来了。', '海伦·马仕走了。')).toHaveLength(1);
  });
  it('of two people', () => {
    expect(two(['Wang Xiaoming said yes.', '王小明说是。'], ['Wang Xiaohong said no.', '王小红说不。'])).toEqual([]);
    expect(names('王小明说是，王小明走了。', '王小红说不。王小红走了。')).toEqual([]);
    expect(names('王先生说是。', '李先生说不。')).toEqual([]);
    expect(names('我们都说是。', '他们都说不。')).toEqual([]);
  });
});

describe('both languages of a text', () => {
  it('a mistake is one problem, at its character', () => {
    const en = 'On Friday, March 6, 2026, it took 35 minutes.';
    const pair = (zh: string) => check({ body: [aParagraph({ en, zh })] });
    expect(pair('2026年3月6日（星期五），用了35分钟。')).toEqual([]);
    expect(pair('2026年3月16日（星期五），用了35分钟。')).toEqual([
      'warning body[0].zh: 3月16日 here, March 6 in the English | which is right?',
    ]);
    expect(pair('2026年3月6日（星期五），用了53分钟。')).toEqual(['warning body[0].zh: 53 here, 35 in the English | which is right?']);
    expect(pair('2026年3月6日（星期五），用了35分钟')).toEqual([expect.stringMatching(/ends in the middle of a sentence/)]);
    expect(pair('On that day it took them much longer than the time before.')).toEqual([
      'warning body[0].zh: this is English | it belongs under "en", or is not translated yet',
    ]);
  });
  it('exchanged', () =>
    expect(check({ body: [aParagraph({ en: '清晨，汽车驶过。', zh: 'Cars crossed the bridge at the break of day.' })] })).toEqual([
      'warning body[0]: Chinese under "en", English under "zh" | exchange the two',
    ]));
  it('cells, and key numbers with their units', () => {
    const cell = (text: string) => ({ en: text, zh: text });
    const table = (zh: string) => ({ type: 'table' as const, head: [cell('A'), cell('B')], rows: [[cell('C'), { en: '45', zh }]] });
    const figures = (zh: string, unit: string) => ({
      type: 'figures' as const,
      items: [{ value: { en: '600', zh }, unit: { en: 'm', zh: unit }, label: cell('x') }],
    });
    expect(check({ body: [aParagraph(), table('54')] })).toHaveLength(1);
    expect(check({ body: [aParagraph(), table('45'), figures('6', '亿')] })).toEqual([]);
    expect(check({ body: [aParagraph(), figures('9', '亿')] })).toHaveLength(1);
  });
});
