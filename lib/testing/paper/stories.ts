import type { Article } from '../../record/schema/article.ts';
import { CREDITS, DRAWING_ROOM, heading, on, paragraph, published } from './a-story.ts';
import { EVERY_BLOCK, FILM } from './every-block.ts';
import { LANGUAGE_CASES } from './language-cases.ts';
import { LONG_STORY } from './long-story.ts';
import { picture } from './pictures.ts';

/** The published stories of the paper of the tests, one for each case. */
export const ARTICLES = {
  'the-lamp-that-counts-boats': LONG_STORY,
  'one-of-each': EVERY_BLOCK,
  ...LANGUAGE_CASES,
  'the-tide-in-twenty-seconds': published({
    section: 'harbour',
    format: 'video',
    publishedAt: on(18),
    title: { en: 'The tide in twenty seconds', zh: '二十秒的潮' },
    summary: { en: 'A film of one day.', zh: '一部拍一天的影片。' },
    source: DRAWING_ROOM,
    image: picture('boat', { en: 'A boat at the quay.', zh: '码头边的一条船。' }),
    body: [
      FILM,
      paragraph('It was filmed from the wall.', '影片是在堤上拍的。'),
      heading('The day', '那一天'),
      paragraph('It rained.', '下了雨。'),
    ],
    topics: ['tides'],
  }),
  'all-the-lamps-drawn': published({
    section: 'ideas',
    format: 'poster',
    publishedAt: on(23),
    title: { en: 'All the lamps, drawn', zh: '画下每一盏灯' },
    source: DRAWING_ROOM,
    image: picture('lamp', { en: 'Lamps in a row.', zh: '一排灯。' }),
    body: [paragraph('Forty lamps on one sheet.', '一张纸上四十盏灯。')],
    topics: ['lamps'],
  }),
  'nine-ways-to-weigh-fog': published({
    section: 'ideas',
    publishedAt: on(20),
    updatedAt: '2024-10-21T16:40:00+08:00',
    corrections: [
      {
        at: '2024-10-21T16:40:00+08:00',
        en: 'An earlier version of this story said that there were ten ways. There are nine.',
        zh: '本文早前的版本说有十种方法，实为九种。',
      },
    ],
    title: { en: 'Nine ways to weigh fog', zh: '称雾的九种办法' },
    summary: { en: 'None of them needs a scale.', zh: '没有一种用得着秤。' },
    image: picture('fog', { en: 'Fog over a bay.', zh: '海湾上的雾。' }),
    body: [
      paragraph('Fog is weighed by what it hides. The first way is to count the masts.', '雾的分量，看它遮住多少。第一种办法是数桅杆。'),
      heading('With a coat', '用一件外套'),
      paragraph('The second is to hang a coat on the wall and to weigh the coat.', '第二种是把外套挂在堤上，然后称外套。'),
      { type: 'list', en: ['A dry coat;', 'a wet coat;', 'the difference.'], zh: ['干的外套；', '湿的外套；', '两者之差。'] },
      paragraph('The other seven are like the second.', '另外七种都和第二种差不多。'),
    ],
    credits: [...CREDITS, { role: 'reviewer', name: { en: 'Tess Tide', zh: '戴苔丝' } }],
    topics: ['logbooks', 'tides'],
  }),
  ...Object.fromEntries(
    (
      [
        [11, 'why-nets-have-no-corners', 'Why nets have no corners', '网为什么没有角', 3],
        [12, 'how-a-number-moors', 'How a number moors', '数字怎样靠岸', 7],
        [13, 'what-a-bell-leaves-out', 'What a bell leaves out', '钟声略去了什么', 11],
      ] as const
    ).map(([number, slug, en, zh, day]) => [
      slug,
      published({
        section: 'words',
        series: { id: 'moorings', number },
        publishedAt: on(day),
        title: { en, zh },
        summary: { en: `Part ${number} of a series about what is tied to what.`, zh: `系列第${number}篇：什么系着什么。` },
        image: picture('letter', { en: 'A knot.', zh: '一个绳结。' }),
        body: [
          paragraph(
            `This is part ${number}. A knot is a question that was answered with a rope.`,
            `这是第${number}篇。绳结是一个问题，答案是一根绳子。`,
          ),
          heading('What holds', '什么系得住'),
          paragraph('What holds is the friction, and what is remembered is the loop.', '系得住的是摩擦，记得住的是那个圈。'),
        ],
        topics: ['dialect'],
      }),
    ]),
  ),
  'a-bell-in-the-fog': published({
    section: 'hills',
    publishedAt: on(16),
    title: { en: 'A bell in the fog', zh: '雾里的钟' },
    summary: { en: 'It is rung by hand.', zh: '钟是用手敲的。' },
    image: picture('fog', { en: 'A bell.', zh: '一口钟。' }),
    body: [
      paragraph('The bell is rung when the lamp cannot be seen.', '望不见灯的时候，就敲钟。'),
      paragraph('It is heard further than the lamp is seen.', '钟声比灯光传得更远。'),
    ],
    topics: ['lamps'],
  }),
  'the-debt-of-the-tide': published({
    section: 'harbour',
    format: 'comment',
    publishedAt: on(14),
    title: { en: 'The tide pays its debts', zh: '潮水从不欠账' },
    summary: { en: 'What it takes it brings back, somewhere else.', zh: '它拿走的，总会还到别处。' },
    image: picture('wall', { en: 'A beach.', zh: '一片沙滩。' }),
    body: [paragraph('What the tide takes it brings back, though not to whoever lost it.', '潮水拿走的都会还，只是不还给丢东西的人。')],
    credits: [{ role: 'author', name: { en: 'Ada Quill', zh: '奎尔' } }],
    topics: ['tides', 'lamps'],
  }),
} satisfies Record<string, Omit<Article, 'id'>>;

/** Stories that readers do not see yet. */
export const HIDDEN = {
  'a-draft-about-thunder': published({
    ...{ section: 'ideas', status: 'draft' },
    title: { en: 'A draft about thunder', zh: '关于雷的草稿' },
    body: [paragraph('Thunder has not been counted yet.', '雷还没有数过。')],
  }),
  'opening-night': published({
    ...{ section: 'harbour', publishedAt: '2055-01-01T09:00:00+08:00' },
    title: { en: 'Opening night', zh: '揭幕之夜' },
    body: [paragraph('It has not come yet.', '还没有到。')],
  }),
} satisfies Record<string, Omit<Article, 'id'>>;

/** Stories that give lists a second page: one per evening, in each section in turn. */
export const EVENINGS = Object.fromEntries(
  Array.from({ length: 14 }, (_, n) => [
    `evening-${n + 1}`,
    published({
      section: ['harbour', 'hills', 'ideas', 'words'][n % 4] ?? 'harbour',
      publishedAt: new Date(Date.UTC(2024, 8, n + 1, 12)).toISOString().replace('.000Z', '+00:00'),
      title: { en: `Evening ${n + 1} of the log`, zh: `日志第${n + 1}晚` },
      summary: { en: `What passed on evening ${n + 1}.`, zh: `第${n + 1}晚经过了什么。` },
      ...(n % 2 === 0 && { image: picture('lamp', { en: 'The lamp.', zh: '灯。' }) }),
      body: [paragraph(`On evening ${n + 1} there was one boat.`, `第${n + 1}晚来了一条船。`)],
      topics: ['logbooks'],
    }),
  ]),
);
