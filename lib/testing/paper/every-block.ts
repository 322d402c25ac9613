import type { Article } from '../../record/schema/article.ts';
import type { Block } from '../../record/schema/block.ts';
import { picture } from './pictures.ts';

const paragraph = (en: string, zh: string): Block => ({ type: 'paragraph', en, zh });
const heading = (en: string, zh: string): Block => ({ type: 'heading', en, zh });
const row = (...cells: readonly (readonly [string, string])[]) => cells.map(([en, zh]) => ({ en, zh }));

/** The film that stories of the tests show. */
export const FILM = {
  type: 'video',
  src: 'tide.mp4',
  ...{ width: 1280, height: 720, duration: 20 },
  poster: 'tide-still.png',
  captions: { en: 'tide.en.vtt', zh: 'tide.zh.vtt' },
  title: { en: 'A day of the tide in 20 seconds', zh: '20秒里的一日潮' },
  caption: { en: 'Up twice, down twice.', zh: '两涨两落。' },
  credit: { en: 'Film: Lantern Post', zh: '影片：灯塔报' },
} satisfies Block;

/** A story with each kind of block, and with emphasis, strong text and links. */
export const EVERY_BLOCK: Omit<Article, 'id'> = {
  section: 'words',
  format: 'article',
  status: 'published',
  publishedAt: '2024-10-14T11:30:00+08:00',
  original: 'en',
  title: { en: 'A shelf with one of each', zh: '一样一件的架子' },
  summary: {
    en: 'Nine kinds of thing stand on a shelf, and each of them is shown here once at least.',
    zh: '架上有九样东西，每样这里至少摆出一件。',
  },
  source: { en: 'Lantern Post desk', zh: '灯塔报编辑部' },
  image: picture(
    'letter',
    { en: 'A letter on a shelf.', zh: '架子上的一封信。' },
    { en: 'The oldest thing on the shelf.', zh: '架上最旧的一件。' },
  ),
  body: [
    paragraph(
      'The shelf in the reading room of Lantern Bay has nine boards, and each board holds what the others do not. It was built by a carpenter who could not read, and who asked only that the books be put back *in pairs*, so that nobody would take one and leave the other to lean against the wall.',
      '灯湾阅览室的架子有九层板，每一层放的都是别层没有的东西。做架子的木匠不识字，只要求书要*成双*放回去，免得有人抽走一本，留下另一本歪在墙上。',
    ),
    paragraph(
      'There are **nine kinds** of thing on it. What they are is written on the side, in a hand that slopes, and the list has been [copied out](https://www.w3.org/) by every class since the room was opened. No class has copied it without a mistake, which is why there are now forty lists.',
      '架上共有**九种**东西，是什么写在侧板上，字是斜的。阅览室开门以来，每一班学生都[抄过一遍](https://www.w3.org/)。没有哪一班抄得一字不错，所以现在有四十份单子。',
    ),
    heading('Paper', '纸'),
    paragraph(
      'Most of it is paper. Paper keeps best where it is a little too cold for people, and the readers of the room have agreed on coats. A coat is taken from the hook by whoever comes first and handed on at noon, so that there is always one warm reader, and it is never the same.',
      '大半是纸。纸在人觉得略冷的地方保存得最好，读者们便约定穿外套。先到的人从钩上取下外套，中午传给下一位，于是总有一个暖和的读者，而且总不是同一个。',
    ),
    paragraph(
      'The second board has maps. They are of places that were made up, and can therefore not be out of date.',
      '第二层是地图，画的都是虚构的地方，所以永远不会过时。',
    ),
    {
      type: 'quote',
      en: 'A map of a place that does not exist is the only one that never has to be drawn again.',
      zh: '只有不存在的地方，地图才不必重画。',
      attribution: { en: 'Note on the second board', zh: '第二层板上的字条' },
    },
    paragraph('The note is older than the maps.', '字条比地图还旧。'),
    heading('Things to be counted', '可数的东西'),
    paragraph('The third board has what can be counted, in no order:', '第三层放可以数的东西，不分次序：'),
    {
      type: 'list',
      en: ['a jar of buttons, which nobody has sorted;', 'a rope with knots, one for each winter;', 'a box that rattles.'],
      zh: ['一罐纽扣，没有人分过类；', '一条打了结的绳，一冬一结；', '一只会响的盒子。'],
    },
    paragraph('And the fourth what has to be done in order:', '第四层的东西，要按次序来：'),
    {
      type: 'list',
      ordered: true,
      en: ['Take the key from under the pot.', 'Open the lower door, and then the upper one.', 'Ring, and wait for the other bell.'],
      zh: ['从花盆下取钥匙。', '先开下面的门，再开上面的。', '摇铃，等另一只铃回答。'],
    },
    heading('Things to be looked at', '可看的东西'),
    {
      type: 'image',
      ...picture(
        'boat',
        { en: 'A boat with one sail.', zh: '一条单帆的船。' },
        { en: 'A boat that was never launched.', zh: '一条没有下过水的船。' },
      ),
    },
    paragraph('One picture asks for a minute; three beside one another ask for two.', '一张图要看一分钟，三张并排要看两分钟。'),
    {
      type: 'gallery',
      images: [
        picture('stair', { en: 'A stair.', zh: '一道台阶。' }, { en: 'Up.', zh: '上去。' }),
        picture('fog', { en: 'Fog.', zh: '雾。' }, { en: 'Nothing to be seen.', zh: '什么也看不见。' }),
        picture('wall', { en: 'A wall.', zh: '一道堤。' }, { en: 'And down.', zh: '再下来。' }),
      ],
    },
    paragraph('The seventh board is a screen, and shows one film.', '第七层是一块屏幕，只放一部影片。'),
    FILM,
    heading('Numbers', '数字'),
    paragraph(
      'Numbers stand alone on their board, because they do not like to lean. Chinese counts by ten thousands, so 15,000 and 1.5万 are one thing with two faces.',
      '数字独占一层，因为它们不喜欢靠着别人。中文以“万”计，15,000和1.5万是一物两面。',
    ),
    {
      type: 'figures',
      title: { en: 'The shelf, counted', zh: '数一数架子' },
      items: [
        { value: { en: '9', zh: '9' }, label: { en: 'boards', zh: '层板' } },
        { value: { en: '40', zh: '40' }, unit: { en: 'lists', zh: '份' }, label: { en: 'copied with a mistake', zh: '抄错的单子' } },
      ],
      source: { en: 'the side of the shelf', zh: '侧板' },
    },
    paragraph('The last board is a table, though it does not look like one.', '最后一层是一张表，虽然看着不像。'),
    {
      type: 'table',
      caption: { en: 'What stands where', zh: '什么放在哪里' },
      head: row(['Board', '层'], ['Holds', '放着'], ['How many', '多少']),
      rows: [
        row(['First', '第一'], ['paper', '纸'], ['1,200', '1,200']),
        row(['Second', '第二'], ['maps', '地图'], ['31', '31']),
        row(['Ninth', '第九'], ['this table', '这张表'], ['1', '1']),
      ],
      source: { en: 'the side of the shelf', zh: '侧板' },
    },
    paragraph(
      'That is all. A tenth board was begun, and left where it is, because nobody could think of a tenth kind.',
      '就是这些。第十层开过工，做到一半停了，因为谁也想不出第十种东西。',
    ),
  ],
  credits: [
    { role: 'reporter', name: { en: 'Ines Cove', zh: '伊内斯·科夫' } },
    { role: 'translator', name: { en: 'Mo Jian', zh: '莫简' } },
  ],
  topics: ['letters', 'dialect'],
};
