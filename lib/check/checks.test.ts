import { describe, expect, it } from 'vitest';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { A_PAPER, checkArticle } from '../testing/check-article.ts';
import { articleProblems, parseArticle } from './article-file.ts';
import type { MediaFacts } from '../folder/media-facts.ts';
import type { Article } from '../record/schema/article.ts';
import type { Block } from '../record/schema/block.ts';
import type { CheckContext } from './context.ts';

const MEDIA: Readonly<Record<string, MediaFacts>> = {
  'a.png': { kind: 'picture', width: 1600, height: 900, version: '0a1b2c3d' },
  'a.mp4': { kind: 'video' },
  'measured.mp4': { kind: 'video', seconds: 92.44 },
  'en.vtt': { kind: 'captions', cues: [{ line: 3, from: 0, to: 2 }], faults: [], hasHan: false, hasLatin: false },
  'zh.vtt': { kind: 'captions', cues: [{ line: 3, from: 0, to: 2 }], faults: [], hasHan: true, hasLatin: false },
  'late.vtt': {
    kind: 'captions',
    cues: [3, 6, 9, 12, 15].map((line) => ({ line, from: line, to: line + 2 })),
    faults: [{ lines: [18], wrong: 'the cue has no text', right: 'the text follows' }],
    hasHan: false,
    hasLatin: true,
  },
  'bad.vtt': { kind: 'unreadable', wrong: 'captions must begin with WEBVTT' },
};
const media = (src: string): MediaFacts => MEDIA[src] ?? { kind: 'missing' };
const context: CheckContext = { ...A_PAPER, media };
const check = (article: Partial<Article>, given: Partial<CheckContext> = {}, path?: string) =>
  checkArticle(article, { media, ...given }, path);

const alt = { en: 'A bridge', zh: '一座桥' };
const picture = { src: 'a.png', width: 1600, height: 900, alt };
const video = (given: object): Block => ({
  ...{
    type: 'video',
    src: 'a.mp4',
    width: 1600,
    height: 900,
    duration: 9,
    poster: 'a.png',
    captions: { en: 'en.vtt', zh: 'en.vtt' },
    title: alt,
  },
  ...given,
});

it('finds nothing wrong with a good article', () =>
  expect(
    check({
      image: picture,
      body: [aParagraph(), { type: 'image', ...picture }, video({}), { type: 'gallery', images: [picture, picture] }],
    }),
  ).toEqual([]));

describe('languages', () => {
  it('a story in one language is mentioned once', () =>
    expect(check({ title: { zh: '桥' }, body: [aParagraph({ en: undefined }), aParagraph({ en: undefined })] })).toEqual([
      'warning title: it is in Chinese only | readers of the other language will not find it',
    ]));
  it('a block in one language, once a block', () =>
    expect(
      check({
        body: [aParagraph(), aParagraph({ zh: undefined }), { type: 'figures', items: [{ value: { en: '6' }, label: { en: 'x' } }] }],
      }),
    ).toEqual(['warning body[1]: in English only | add "zh"', 'warning body[2].items[0].value: in English only | add "zh"']));
  it('a title without text and text without a title', () => {
    expect(check({ body: [aParagraph({ zh: undefined })] })[0]).toContain('error title.zh: a title in Chinese without any text');
    expect(check({ title: { en: 'x' } })[0]).toContain('error title: text in Chinese without a title');
  });
  it('a brief: its summary is its text', () => {
    const summary = { en: 'Cars crossed at dawn.', zh: '清晨，汽车驶过。' };
    expect(check({ body: [], summary })).toEqual([]);
    expect(check({ body: [] })).toEqual([
      'error body: a story without a text | add "body": [ … ] or, for a brief, "summary": { "en": "…", "zh": "…" }',
    ]);
    expect(check({ body: [], summary: { en: 'Cars.' } })).toEqual([
      'error title.zh: a title in Chinese without any text in it | add "zh" to the summary, or take the title away',
    ]);
    expect(check({ body: [], summary, title: { en: 'A bridge opens' } })[0]).toContain(
      'error title: text in Chinese without a title in it',
    );
    expect(check({ body: [], summary: { zh: '清晨。' }, title: { zh: '大桥通车' } })).toEqual([
      expect.stringContaining('it is in Chinese only'),
    ]);
  });
  it('lists of different lengths', () =>
    expect(check({ body: [{ type: 'list', en: ['a', 'b'], zh: ['甲'] }] })[0]).toContain(
      'warning body[0]: 2 items in English, 1 in Chinese',
    ));
  it('no translator', () => {
    expect(check({ credits: [] })).toEqual([]);
    expect(check({ credits: [], original: 'en', translation: 'human' })).toEqual([
      expect.stringContaining('nobody is named as translator'),
    ]);
    expect(check({ credits: [{ role: 'author', name: { en: 'x', zh: '某' } }] })).toEqual([
      'warning credits: nobody is named as translator | add { "role": "translator", "name": … }',
    ]);
  });
});

describe('blocks', () => {
  it('anchors', () =>
    expect(check({ body: [aParagraph({ id: 'a' }), aParagraph({ id: 'a' }), aParagraph({ id: 'p1' })] })).toEqual([
      expect.stringContaining('error body[1].id: the anchor "a" is already that of body[0]'),
      expect.stringContaining('error body[2].id: "p1" is the anchor of a block without an id'),
    ]));
  it('links to places of the page', () => {
    const body = [
      aParagraph({ id: 'tide', en: 'See [it](#tide), [two](#p2) and [the top](#headline).', zh: '见[它](#tides)和[三](#p3)。' }),
      aParagraph(),
    ];
    expect(check({ body }).filter((line) => line.includes('place'))).toEqual([
      'warning body[0].zh: the link to #tides: this page has no such place | did you mean "tide"?',
      'warning body[0].zh: the link to #p3: this page has no such place | did you mean "p2"?',
    ]);
  });
  it('rows of a table', () =>
    expect(check({ body: [{ type: 'table', head: [alt, alt], rows: [[alt, alt], [alt]] }] })[0]).toContain(
      'error body[0].rows[1]: 1 cells under a head of 2',
    ));
});

describe('media', () => {
  it('a file that is not there', () =>
    expect(check({ image: { ...picture, src: 'b.png' } })[0]).toBe(
      'error image.src: there is no content/media/b.png | put the file there, or correct the name',
    ));
  it('wrong numbers, with the right ones', () =>
    expect(check({ body: [aParagraph(), { type: 'image', ...picture, width: 1200, height: 800 }] })).toEqual([
      'error body[1].width: a.png is not 1200 pixels wide | must be 1600',
      'error body[1].height: a.png is not 800 pixels high | must be 900',
    ]));
  it('captions that are none, captions that are missing', () => {
    expect(check({ body: [video({ captions: { en: 'bad.vtt', zh: 'en.vtt' } })] })[0]).toContain(
      'error body[0].captions.en: content/media/bad.vtt: captions must begin with WEBVTT',
    );
    expect(check({ body: [video({ captions: { en: 'zh.vtt', zh: 'late.vtt' } })] })).toEqual([
      'warning body[0].captions.en: content/media/zh.vtt: these captions are in the other language | exchange the two, or correct the name',
      'warning body[0].captions.zh: content/media/late.vtt, line 18: the cue has no text | the text follows',
      `warning body[0].captions.zh: content/media/late.vtt, lines 9, 12, 15: shown beyond the film, which has 9 seconds | correct the times, or the duration`,
      'warning body[0].captions.zh: content/media/late.vtt: these captions are in the other language | exchange the two, or correct the name',
    ]);
    expect(check({ body: [video({ captions: { zh: 'en.vtt' } })] })).toEqual([
      'warning body[0].captions: no captions in "en" | add "en": "….vtt"',
    ]);
  });
  it('a film has the length that is stated, to the second', () => {
    const said = (duration: number) => check({ body: [video({ src: 'measured.mp4', duration })] });
    expect([said(92), said(92.4), said(93)].flat()).toEqual([]);
    for (const duration of [9, 91, 94, 92_440])
      expect(said(duration)).toEqual([`warning body[0].duration: measured.mp4 has 92.4 seconds, not ${duration} | must be 92`]);
  });
  it('a video without a film', () =>
    expect(check({ format: 'video' })).toContain(
      'warning format: the story is a video, and has no film | add a block of type "video", or give it another format',
    ));
  it('a still of another shape', () =>
    expect(check({ body: [video({ width: 900, height: 1600 })] })[0]).toContain('warning body[0].poster'));
});

describe('running text', () => {
  it('points at the text', () => {
    const problems = articleProblems(
      parseArticle('articles/2025/a.json', JSON.stringify(anArticle({ body: [aParagraph(), aParagraph({ zh: '<b>某</b>。' })] }), null, 2)),
      context,
    );
    expect(problems).toMatchObject([{ path: 'body[1].zh', line: 23, column: 13, level: 'error' }]);
  });
  it('lists, quotes and corrections too', () =>
    expect(
      check({
        body: [{ type: 'list', en: ['a', '[x](javascript:1)'], zh: ['甲', '乙'] }],
        updatedAt: '2025-10-22T09:20:00+08:00',
        corrections: [{ at: '2025-10-22T09:20:00+08:00', en: '<i>', zh: '某' }],
      }),
    ).toEqual([
      expect.stringContaining('error body[0].en[1]: a link to'),
      expect.stringContaining('error corrections[0].en: <i> is HTML'),
    ]));
  it('titles have no marks', () => expect(check({ title: { en: 'A **bridge**', zh: '桥' } })[0]).toContain('warning title.en'));
});

describe('wording for Traditional Chinese', () => {
  it('must be about something in the Chinese of the story', () =>
    expect(check({ traditional: { 汽车: '車輛', 渡轮: '渡輪' } })).toEqual([
      'warning traditional.渡轮: "渡轮" is not in the Chinese here | copy it from the text, or take it away',
    ]));
  it('must not be blank', () => expect(check({ traditional: { 汽车: ' ' } })).toEqual(['error traditional.汽车: " " | must not be blank']));
});

it('rejects blocks without text, and anchors and names that the site itself uses', () => {
  expect(check({ body: [aParagraph({}), { type: 'heading' }] })).toContainEqual(
    expect.stringMatching(/^error body\[1\]: this heading says nothing/),
  );
  expect(check({ corrections: [{ at: '2025-12-01T00:00:00+08:00' }] })).toContainEqual(
    expect.stringMatching(/^error corrections\[0\]: this correction says nothing/),
  );
  for (const id of ['headline', 'main', 'peek-p1'])
    expect(check({ body: [{ type: 'paragraph', id, en: 'a', zh: '一' }] })).toContainEqual(
      expect.stringMatching(/is an anchor of the page itself/),
    );
  for (const slug of ['both', 'both-zh', 'page'])
    expect(check({}, {}, `articles/2025/${slug}.json`)).toContainEqual(expect.stringMatching(/is a part of other addresses/));
});
