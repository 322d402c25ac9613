import type { Article } from '../../record/schema/article.ts';
import type { Block } from '../../record/schema/block.ts';
import { sourceHash } from '../../record/translation-state.ts';
import { heading, on, paragraph, published } from './a-story.ts';
import { picture } from './pictures.ts';

/** The blocks, each with the hash of the version that it was translated from. */
const translated = (original: 'en' | 'zh', ...body: Block[]): Block[] =>
  body.map((block) => {
    const from = sourceHash(block, 'en') && sourceHash(block, 'zh') && sourceHash(block, original);
    return from === undefined ? block : { ...block, translatedFrom: from };
  });

const BODY = translated(
  'en',
  paragraph(
    'The green boat crosses the bay at six. It has no cabin, and nobody has asked for one.',
    '绿船六点过湾。船上没有舱，也没有人要过。',
  ),
  paragraph(
    'It was green before it was a ferry. The paint is older than most of the wood.',
    '它先是绿的，后来才当渡船。漆比大半木头都旧。',
  ),
  heading('The way back', '回程'),
  paragraph('In the evening it goes back empty, which takes less time and feels longer.', '傍晚它空着回去，用的时间更短，却觉得更长。'),
);

const STALE_BODY = translated(
  'en',
  paragraph('A word that comes by sea arrives wet, and is spelled by whoever finds it.', '从海上来的词是湿的，谁捡到谁来写。'),
  heading('The first one', '第一个词'),
  paragraph(
    'The first was the word for rope. It was spelled in four ways before there was a rope.',
    '第一个是“绳”。还没有绳子的时候，它已经有四种写法。',
  ),
  paragraph('Its sound has not changed since: it is the sound a rope makes.', '它的音一直没有变：那就是绳子的声响。'),
);

/** Stories in one language, half translated, with an outdated translation, or translated by a machine. */
export const LANGUAGE_CASES = {
  'the-stair-that-was-left': published({
    section: 'hills',
    publishedAt: on(9),
    ...{ original: 'en', translation: 'human' },
    title: { en: 'The stair that was left half built', zh: '修了一半的石阶' },
    summary: { en: 'It goes up, and then it does not.', zh: '它往上走，走着走着就没有了。' },
    image: picture('stair', { en: 'A stair on a hill.', zh: '山上的一道石阶。' }),
    body: [
      ...translated(
        'en',
        paragraph('The stair above Lantern Bay has ninety steps and no house at its end.', '灯湾上面的石阶有九十级，尽头没有房子。'),
        paragraph('It was begun from below, in the hope that somebody would begin from above.', '石阶从下面修起，指望有人从上面修下来。'),
        heading('Who climbs it', '谁去爬'),
        paragraph(
          'Children do, because it leads nowhere and can therefore not make them late.',
          '孩子去爬，因为它哪里也不通，也就不会让人迟到。',
        ),
      ),
      paragraph('The last step is worn more than the first. Those who reach it stand on it for a while, as one does at a window.'),
      heading('The view'),
      paragraph('From there the lamp can be seen and the wall cannot, so that the lamp seems to stand on the water by itself.'),
      { type: 'image', ...picture('wall', { en: 'The lamp from above.' }, { en: 'As it is seen from the last step.' }) },
      paragraph('A second stair has been asked for. It is to begin where this one ends, and nobody knows how that could be drawn.'),
      { type: 'quote', en: 'A stair is finished when it is used.' },
      {
        type: 'table',
        caption: { en: 'Steps, by year' },
        head: [{ en: 'Year' }, { en: 'Steps' }],
        rows: [
          [{ en: 'First' }, { en: '60' }],
          [{ en: 'Second' }, { en: '30' }],
        ],
      },
      heading('What is left'),
      paragraph('A heap of stone lies beside the ninetieth step. It would be enough for eight more.'),
      paragraph('Every spring somebody counts the heap, and every spring there are eight.'),
      paragraph('The town has voted to leave it, and to mend the path that leads to it, which was never part of the plan.'),
    ],
    topics: ['lamps', 'logbooks'],
  }),
  'a-riddle-in-english': published({
    section: 'words',
    publishedAt: '2024-09-27T14:10:00+08:00',
    original: 'en',
    title: { en: 'A riddle that stays in English' },
    summary: { en: 'It turns on a letter, and letters do not cross the bay.' },
    source: { en: 'Lantern Post desk' },
    image: picture('letter', { en: 'A letter.' }),
    body: [
      paragraph('What is in the bay, and in the boat, and twice in the baobab? The answer is a letter, and so there is no Chinese for it.'),
      heading('The answer'),
      paragraph('It is the second letter. Children are told it on the wall, where nobody can write it down.'),
      { type: 'list', en: ['In bay;', 'in boat;', 'in baobab.'] },
    ],
    credits: [{ role: 'reporter', name: { en: 'Ines Cove' } }],
    topics: ['dialect', 'letters'],
  }),
  'a-verse-in-chinese': published({
    section: 'words',
    publishedAt: '2024-10-02T19:30:00+08:00',
    original: 'zh',
    title: { zh: '只有中文的一首渔歌' },
    summary: { zh: '歌里押的韵，过了海湾就不押了。' },
    source: { zh: '灯塔报编辑部' },
    image: picture('boat', { zh: '一条船。' }),
    body: [
      paragraph(undefined, '灯湾的渔歌只有四句，每句七个字，唱的是同一条船。译成别的语言，船还在，歌就没有了。'),
      heading(undefined, '头一句'),
      paragraph(undefined, '头一句说潮水，末一句也说潮水，中间两句什么也没有说，大家最爱唱的就是中间两句。'),
      { type: 'quote', zh: '潮来灯在水中央。' },
    ],
    credits: [{ role: 'reporter', name: { zh: '林小渡' } }],
    topics: ['dialect'],
  }),
  'words-that-came-by-sea': published({
    section: 'words',
    publishedAt: '2024-09-18T15:20:00+08:00',
    ...{ original: 'en', translation: 'human' },
    title: { en: 'Words that came by sea', zh: '从海上来的词' },
    summary: { en: 'Some were thrown overboard.', zh: '有些是扔下船的。' },
    image: picture('boat', { en: 'A boat.', zh: '一条船。' }),
    // The last paragraph was changed after it had been translated
    body: STALE_BODY.map((block, n) =>
      n === 3 && block.type === 'paragraph' ? { ...block, en: 'Its sound has changed twice since: it is the sound a knot makes.' } : block,
    ),
    topics: ['dialect', 'letters'],
  }),
  'the-second-bridge': published({
    section: 'news',
    publishedAt: '2024-09-30T15:00:00+08:00',
    ...{ original: 'zh', translation: 'machine-reviewed' },
    title: { en: 'The second bridge, one year on', zh: '第二座桥，一年以后' },
    image: picture('wall', { en: 'A bridge.', zh: '一座桥。' }),
    body: translated(
      'zh',
      paragraph('The second bridge is shorter than the first and leads further.', '第二座桥比第一座短，通得却更远。'),
      paragraph('In its first year 31,000 people crossed it, most of them twice.', '头一年有3.1万人走过，大多走了两回。'),
    ),
    topics: ['boats'],
  }),
  'the-green-boat': published({
    section: 'harbour',
    publishedAt: on(4),
    ...{ original: 'en', translation: 'human' },
    title: { en: 'The green boat', zh: '绿船' },
    summary: { en: 'It crosses at six, whoever is on it.', zh: '六点开船，不管谁在船上。' },
    image: picture('boat', { en: 'A green boat.', zh: '一条绿船。' }),
    body: BODY,
    topics: ['boats', 'tides'],
  }),
} satisfies Record<string, Omit<Article, 'id'>>;
