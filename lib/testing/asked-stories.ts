import type { Article } from '../record/schema/article.ts';

/** A story in a line: slug, section, format, day and time, headlines, texts. */
type Line = readonly [
  slug: string,
  section: string,
  format: Article['format'],
  at: string,
  en: string,
  zh: string,
  inEnglish: string,
  inChinese: string,
];

/**
 * Everyday news of Shenzhen and Hong Kong, in short: what readers of such a paper ask for and the demo paper does not have, so
 * that the test set (queries.fixture.ts) can ask for it. Some of the texts have characters that cannot be seen.
 */
const LINES: readonly Line[] = [
  [
    'drones-deliver-tea',
    ...(['cities', 'article', '2025-10-10T09:00', 'Drones bring tea to a park bench', '无人机把奶茶送到公园长椅'] as const),
    'Visitors to Talent Park order by phone, and a drone lands beside the lake twelve minutes later. The district counts 300 flights a day.',
    '南山人才公园的游客用手机下单，十二分钟后无人机降落在湖边。区里一天起降三百架次。',
  ],
  [
    'shares-close-higher',
    ...(['business', 'article', '2025-10-10T16:30', 'Mainland shares close higher for a fifth day', 'A股五连升，深市成交破万亿'] as const),
    'Makers of chips and batteries led the gains on the Shenzhen exchange.',
    '芯片与电池股领涨，A股投资者人数创下新高。',
  ],
  [
    'offices-hire-again',
    ...(['business', 'article', '2025-10-08T10:00', 'Software firms hire again', '前海IT业重新招人'] as const),
    'Vacancies in Qianhai rose by a third in September, most of them for programmers.',
    '九月前海职位空缺增加三成，IT业占了大半。',
  ],
  [
    'one-shirt-at-a-time',
    ...(['culture', 'article', '2025-10-05T11:00', 'The shop that prints one shirt at a time', '一次只印一件T恤的小店'] as const),
    'Customers bring a drawing and leave with something to wear.',
    '客人带一张画来，穿一件T恤走。店主说，卡拉OK和T恤一样，要自己的。',
  ],
  [
    'pharmacies-sell-out',
    ...(['business', 'article', '2025-10-02T08:00', 'Pharmacies sell out of supplements', '维生素A补充剂热销'] as const),
    'Doctors say that carrots would do as well.',
    '医生说，维生素A吃胡萝卜也能补。',
  ],
  [
    'a-new-hall-at-the-port',
    ...(['cities', 'article', '2025-10-11T08:30', 'A new hall at the inter\u00adnational port', '横琴\u200b口岸新厅启用'] as const),
    'Buses to Qian\u200bshan leave every ten minutes.',
    '横琴\u200b口岸旅检新厅今早启用，往莲花\u200d大桥的巴士十分钟一班。',
  ],
  [
    'northbound-cars',
    ...(['cities', 'article', '2025-10-17T18:00', 'Two years of driving north', '港车北上两年'] as const),
    'Some 120,000 drivers have crossed the Hong Kong–Zhuhai–Macao Bridge in their own cars since the scheme began.',
    '计划实施以来，约十二万名司机驾自己的车走过港珠澳大桥。',
  ],
  [
    'a-card-for-scientists',
    ...(['science', 'article', '2025-10-19T09:00', 'One card for scientists of eleven cities', '十一城科学家用一张卡'] as const),
    'The Greater Bay Area card opens libraries and laboratories from Zhaoqing to Hong Kong.',
    '粤港澳大湾区科研卡在肇庆到香港的图书馆和实验室通用。',
  ],
  [
    'trains-after-midnight',
    ...(['cities', 'article', '2025-10-19T12:00', 'High-speed trains after midnight', '高铁开到午夜之后'] as const),
    'Four more services will leave West Kowloon on Fridays and Saturdays.',
    '周五、周六晚，西九龙加开四班高铁列车。',
  ],
  [
    'signal-ten',
    ...(['news', 'article', '2025-09-24T07:00', 'Signal No. 10: the night of Ragasa', '十号风球：桦加沙之夜'] as const),
    'Winds tore the roofs off bus shelters; nobody was killed. Schools stay shut until Friday.',
    '强风掀掉巴士站的顶棚，无人死亡。学校停课到周五。',
  ],
  [
    'phones-while-you-wait',
    ...([
      'business',
      'article',
      '2025-10-13T15:00',
      'Huaqiangbei, where phones are mended while you wait',
      '华强北：立等可取的手机',
    ] as const),
    'Twenty thousand stalls sell every part of a telephone, and the hands to put it in.',
    '两万个柜台卖手机的每个零件，还有装它的那双手。',
  ],
  [
    'more-than-copies',
    ...(['culture', 'article', '2025-10-04T14:00', 'A village of painters stops copying', '大芬村不再只画仿品'] as const),
    'Dafen once sold a million Sunflowers a year. Its painters now sign their own names.',
    '大芬一年曾卖一百万幅《向日葵》，如今画师签自己的名字。',
  ],
  [
    'a-museum-at-night',
    ...(['culture', 'video', '2025-10-18T21:00', 'A museum at night', '夜里的M+博物馆'] as const),
    'One minute on the harbour side of M+, when its wall becomes a screen.',
    '在海边看M+一分钟：整面墙变成银幕。',
  ],
  [
    'line-13-reaches-the-border',
    ...(['cities', 'article', '2025-10-22T06:30', 'Metro line 13 reaches the border', '地铁13号线通到深圳湾口岸'] as const),
    'The new underground station has lifts at both ends and a corridor to the customs hall.',
    '新站两端有电梯，一条通道直达旅检大厅。',
  ],
  [
    'a-marathon-across',
    ...(['news', 'article', '2025-10-23T19:00', 'A marathon that crosses the boundary twice', '一场马拉松，两次过境'] as const),
    'Runners of the National Games will show no passport: a chip in the shoe does it for them.',
    '全运会选手不必出示证件，鞋里的芯片代劳。',
  ],
  [
    'a-second-pair-of-eyes',
    ...(['science', 'article', '2025-09-29T10:00', 'A second pair of eyes for every X-ray', '每张X光片，多一双眼睛看'] as const),
    'Artificial intelligence reads the picture first; a doctor has the last word.',
    '人工智能先看片，最后由医生说了算。',
  ],
  [
    'taxis-without-petrol',
    ...(['business', 'article', '2025-09-26T10:00', 'Nine taxis in ten run without petrol', '十辆的士，九辆不烧油'] as const),
    'Drivers of electric vehicles charge at noon, when power is cheap.',
    '电动车司机中午充电，那时电便宜。',
  ],
  [
    'custard-that-flows',
    ...(['culture', 'article', '2025-10-06T08:00', 'The mooncake with a heart that flows', '流心月饼的心'] as const),
    'A hotel in Tsim Sha Tsui boils its custard for six hours before Mid-Autumn.',
    '尖沙咀一家酒店，中秋前把奶黄煮上六小时。',
  ],
  [
    'a-boat-to-the-airport',
    ...(['cities', 'article', '2025-10-01T12:00', 'A boat from Shekou to the departure gate', '从蛇口坐船到登机口'] as const),
    'Passengers check in their luggage at the pier and see it again in London.',
    '旅客在码头托运行李，到伦敦才再见。',
  ],
  [
    'signal-at-sea',
    ...(['science', 'article', '2025-09-30T09:30', 'A signal in the middle of the estuary', '江心也有5G'] as const),
    'Base stations on three buoys let passengers call home.',
    '三个浮标上的5G基站，让渡轮乘客打得通电话。',
  ],
  [
    'a-plane-on-time',
    ...(['business', 'article', '2025-10-07T13:00', 'A Chinese jet on a daily timetable', 'C919天天飞香港'] as const),
    'The C919 leaves Shanghai at eight and lands on Lantau before eleven.',
    'C919八点离开上海，十一点前降落大屿山。',
  ],
  [
    'books-for-small-hands',
    ...(['culture', 'article', '2025-10-03T10:00', 'Books for small hands', '给小手的书'] as const),
    'A library in Luohu lets children choose what it buys. The first hundred were about wolves.',
    '罗湖一家图书馆让孩子决定买什么书，头一百本都是狼。',
  ],
  [
    'lychees-by-air',
    ...(['business', 'poster', '2025-09-21T09:00', 'A lychee’s first day, hour by hour', '一颗荔枝的头一天'] as const),
    'Picked at four, in Dubai by midnight.',
    '凌晨四点采下，午夜到迪拜。',
  ],
  [
    'the-pool-reopens',
    ...(['cities', 'article', '2025-10-15T17:00', 'The pool in the sports centre reopens', '体育中心泳池重开'] as const),
    'Its coloured tiles come from Foshan. The programme begins with lessons for beginners.',
    '彩色瓷砖来自佛山，先开初学班。',
  ],
  [
    'rents-in-the-new-towns',
    ...(['business', 'comment', '2025-10-16T20:00', 'Who can afford to live near the border?', '谁住得起口岸旁边？'] as const),
    'Flats in Sheung Shui cost more than ever, because weekends are spent in Shenzhen.',
    '上水的房租比从前贵，因为周末都在深圳过。',
  ],
];

/** The stories, published. */
export const ASKED_STORIES: readonly { readonly slug: string; readonly article: Article }[] = LINES.map(
  ([slug, section, format, at, en, zh, inEnglish, inChinese]) => ({
    slug,
    article: {
      ...{ id: slug, section, format, status: 'published', publishedAt: `${at}:00+08:00`, original: 'zh' },
      title: { en, zh },
      source: { en: 'Bayward newsroom', zh: '向湾编辑部' },
      body: [{ type: 'paragraph', en: inEnglish, zh: inChinese }],
      credits: [{ role: 'reporter', name: { en: 'Lam Wai-ting', zh: '林慧婷' } }],
      topics: [],
    },
  }),
);
