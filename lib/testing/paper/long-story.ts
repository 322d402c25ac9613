import type { Article } from '../../record/schema/article.ts';
import type { Block } from '../../record/schema/block.ts';
import { picture } from './pictures.ts';

const paragraph = (en: string, zh: string): Block => ({ type: 'paragraph', en, zh });
const heading = (en: string, zh: string): Block => ({ type: 'heading', en, zh });

/** A long comment in both languages: several screens on any device, Chinese with quotation marks, numbers, dashes and Latin. */
export const LONG_STORY: Omit<Article, 'id'> = {
  section: 'harbour',
  format: 'comment',
  status: 'published',
  publishedAt: '2024-10-21T09:20:00+08:00',
  original: 'zh',
  title: { en: 'The lamp that counts boats, by way of a 35-minute walk', zh: '数船的灯，要走35分钟' },
  summary: {
    en: 'The lighthouse of Lantern Bay keeps the best log on the coast without keeping any of its boats.',
    zh: '灯湾的灯塔记着全岸最好的航海日志，自己却没有一条船。',
  },
  source: { en: 'Lantern Post desk', zh: '灯塔报编辑部' },
  image: picture('lamp', { en: 'A lamp on a rock, with a beam over the water.', zh: '礁石上的一盏灯，光扫过水面。' }),
  body: [
    paragraph(
      'Lantern Bay is a town that was made up for this paper, and so is its lamp. The lamp stands 35 minutes on foot from the last house, at the end of a wall that the tide covers twice a day. Whoever keeps it walks out before the water comes and stays until it has gone again, which is six hours at the least and, in a storm, two nights.',
      '灯湾是为这份报纸虚构的小城，灯也是虚构的。从最后一户人家走到灯下，要35分钟，路是一道堤，潮水一天淹它两回。守灯的人赶在水来之前走过去，等水退了再回来：最少6个小时，遇上风暴便是2个晚上。',
    ),
    paragraph(
      'Every boat that passes is written down, with its lights, its course and the minute. A boat does not apply to be written down and no keeper asks its name. Read as a whole, the log records the end of a night whose beginning nobody writes down, and it has done so for 40 years without missing more than nine evenings.',
      '每一条经过的船都要记下：灯号、航向、几点几分。船不会申请上册，守灯人也不问船名。通读下来，日志记的是一夜的结尾，至于这一夜怎样开头，没有人写；40年里，它漏记的晚上不超过9个。',
    ),
    heading('What a log is good for', '日志有什么用'),
    paragraph(
      'The Harbour Board of Lantern Bay first asked for the log in the year of the long fog. It [publishes a summary](https://www.w3.org/) every spring, and this spring it counted more boats than the two bays beside it for the first time. Where the boats come from is another matter: of ten lights that pass, seven belong to somebody else, and three (“of unknown origin”) have never been seen by day.',
      '灯湾港务局在“大雾之年”头一回来要日志，此后每年春天[发布摘要](https://www.w3.org/)。今年春天，它数到的船第一次多过左右两个海湾。船从哪里来，是另一回事：经过的灯有10盏，7盏是别人家的，还有3盏，白天从来没有人见过（“来路不明”），像一笔说不清的交易。',
    ),
    paragraph(
      'On none of the three counts does the bay come first. For five years in a row it has had fewer fishing boats than Nettle Point, fewer ferries than the Twin Islands and fewer visitors than either; what it has is all three at once, on one page, in one hand. That is how a place can lead a table without leading in any of its columns, and it is not a trick.',
      '分开来看，它没有一项排在最前。连续五年，渔船不如荨麻角，渡轮不如双屿—后沙多；来客比两处都少。它有的是三样齐全，记在同一页上，出自同一个人的手。一个地方能在总表里领先，却没有哪一列领先，道理就在这里，并不是什么花招。',
    ),
    paragraph(
      'Being on time is easy to mistake for being first. The keeper lights the lamp at the same minute each evening, whatever the sky looks like, and so the log can be laid over any other log and will fit. However, “punctual” is itself a clue. What can be compared will be compared, and a bay whose neighbours keep no log at all has, in the end, nobody to be better than.',
      '守时容易被当成第一。守灯人每晚在同一分钟点灯，不管天色如何，所以这本日志盖在哪本日志上都对得齐。然而，“守时”本身就是线索。比得了的才会有人去比；左邻右舍要是根本不记日志，这个海湾说到底，也就没有谁可以胜过了——这话听来像玩笑，却是港务局2019年报告的第1句。',
    ),
    heading('The price', '代价'),
    paragraph(
      'Nobody in Lantern Bay has ever paid for the log. Money was found for the wall, for oil and, twice, for a new lens, and each time it was said that the door had been opened and the town had walked through. The log itself costs a pencil a month. It is kept because the lamp has to be watched anyway, and because a person who watches would rather count than not.',
      '灯湾从来没有人为日志付过一分钱。修堤有钱，买油有钱，换透镜也有过2回钱，每一回都说：门开了，全城的人走了进去。日志本身只费铅笔，1个月1支。之所以记，是因为灯反正要有人看，而看着的人，与其不数，宁可数。',
    ),
    {
      type: 'figures',
      title: { en: 'The log, counted', zh: '数一数日志' },
      items: [
        { value: { en: '600', zh: '6' }, unit: { en: 'thousand', zh: '十万条' }, label: { en: 'entries in 40 years', zh: '40年的记录' } },
        { value: { en: '9', zh: '9' }, unit: { en: 'nights', zh: '晚' }, label: { en: 'without an entry', zh: '没有记录' } },
        { value: { en: '1', zh: '1' }, label: { en: 'pencil a month', zh: '支铅笔，每月' } },
      ],
      source: { en: 'log of the lamp, volume 40', zh: '灯塔日志第40卷' },
    },
    paragraph(
      'A second lamp was proposed in 2020. It would have stood on the hill, within sight of the first, and would have been lit by a clock. The keepers of both would have met on the wall once a week to compare what they had seen. It was voted down by one, and the minutes say why: “Two logs that agree are one log, and two that do not are a quarrel for the winter.”',
      '2020年有人提议再立一盏灯。它要立在山上，望得见第一盏，由钟来点。两处的守灯人每周在堤上碰一次头，对一对各自看见了什么。提议以1票之差没有通过，会议记录写明了理由：“两本日志要是一致，就只是一本；要是不一致，那就是一冬天的口角。”谁也不愿意这样过年……',
    ),
    {
      type: 'quote',
      en: 'Two logs that agree are one log, and two that do not are a quarrel for the winter.',
      zh: '两本日志要是一致，就只是一本；要是不一致，那就是一冬天的口角。',
      attribution: { en: 'Minutes of the Harbour Board', zh: '港务局会议记录' },
    },
    heading('What is not in it', '没有写进去的'),
    {
      type: 'image',
      ...picture(
        'wall',
        { en: 'A wall that leads out to sea, half under water.', zh: '一道伸向海里的堤，一半在水下。' },
        { en: 'The way out, at half tide.', zh: '半潮时的来路。' },
      ),
    },
    paragraph(
      'There is no weather in the log, for which there are the Table of Tides, the Book of Winds and the Almanac (of the year before). A reader who wants to know whether it rained on a given night has to work it out from the gaps, the way a doctor reads a pulse. Nor are there people: no keeper has ever signed a page, and the change from one hand to the next, after eleven years or after two, is visible only in how the sevens are crossed, and in who writes midnight as zero.',
      '日志里没有天气：那要去查《潮汐表》《风簿》《历书》（前一年的）。哪一夜下没下雨，想知道的人只能从空白里推，像大夫摸脉一样。也没有人：没有一个守灯人在页上签过名，从一只手换到另一只手，隔11年也好，隔2年也好，只看得出“7”字中间那一横画不画，还有谁把半夜12点写成“0”。',
    ),
    paragraph(
      'The school of the town has copied out ten years of it by hand (one page a pupil), and hung the pages in the corridor in order. Parents look for the night on which they were born. Some find a boat there, some find three, and one family, which likes to say so, finds the only blank of that year, and a small drawing of a cat that nobody has ever explained.',
      '城里的学校把其中10年抄了一遍（一个学生抄1页），按次序挂在走廊里。家长来找自己出生的那一夜。有人找到1条船，有人找到3条；有一家人找到的是那一年唯一的空白，逢人便说，还有一只小猫的图画——是谁画的，至今没有人讲得清楚。',
    ),
    heading('How to read it', '怎么读'),
    {
      type: 'list',
      en: [
        'Begin with a night that you remember. What you know of it is what the log leaves out, and so it will show you where its edges are.',
        'Read along the column and not across the page: a keeper is at home in a column.',
        'Do not add anything up before you have found a blank; until then you do not know what a nought is worth.',
      ],
      zh: [
        '从你记得的一夜读起。你所知道的，正是日志略去的，读着读着，就看得出它的边在哪里。',
        '顺着列读，不要横着读：守灯人住在列里。',
        '没有找到空白之前，什么也不要加起来；在那以前，你不知道一个“0”值多少。',
      ],
    },
    paragraph(
      'Read in that way the log takes a winter, and at the end of it there is no result (no “so many boats a night”, nothing that could be quoted). There is a feeling for how full a night is, which is what the keepers say they have in place of a result, and which they have never been able to pass on in any other way than this one.',
      '这样读法，一本日志要读一个冬天，读完了也没有结论（没有“一夜多少条船”，没有一句能引用的话）。有的是一种感觉：一夜有多满。守灯人说，他们拿这个当结论；除了这样读，他们也没有别的法子把它传下去。',
    ),
    paragraph(
      'The lamp will be 41 this spring. It has a new keeper, who is said to write her sevens without a bar and to count aloud. The wall is as wet as ever, the walk takes 35 minutes, and on the first evening, before anything had passed, she wrote down the hour and left the rest of the line empty, which is an entry too.',
      '今年春天，灯就41岁了。新来的守灯人写“7”不加横，据说数船还要念出声。堤还是那样湿，路还是35分钟。头一晚，什么船都还没有来，她先写下钟点，把那一行余下的空着——空着，也是一条记录。',
    ),
  ],
  credits: [
    { role: 'author', name: { en: 'Ada Quill', zh: '奎尔' } },
    { role: 'translator', name: { en: 'Mo Jian', zh: '莫简' } },
    { role: 'reviewer', name: { en: 'Tess Tide', zh: '戴苔丝' } },
  ],
  topics: ['lamps', 'boats', 'tides', 'logbooks'],
};
