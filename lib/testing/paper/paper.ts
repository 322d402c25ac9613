import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { OwnPage } from '../../record/schema/own-page.ts';
import { drawing, PICTURES } from './pictures.ts';
import { ARTICLES, EVENINGS, HIDDEN } from './stories.ts';

const described = (id: string, en: string, zh: string, inEnglish: string, inChinese: string) => ({
  ...{ id, name: { en, zh }, description: { en: inEnglish, zh: inChinese } },
});

const FILES = {
  'site.json': {
    name: { en: 'Lantern Post', zh: '灯塔报' },
    tagline: { en: 'News of a town that was made up.', zh: '一座虚构小城的报纸。' },
    description: {
      en: 'Stories of Lantern Bay, a town that does not exist, in English and Chinese.',
      zh: '灯湾是一座不存在的小城，这里用英文与中文讲它的故事。',
    },
    ...{ timeZone: 'Asia/Hong_Kong', timeZoneLabel: { en: 'HKT', zh: '香港时间' } },
    notice: { en: 'Everything in this paper was made up for tests.', zh: '本报内容均为测试而虚构。' },
  },
  'sections.json': {
    sections: [
      { ...described('news', 'News', '要闻', 'Every story, newest first.', '全部稿件，新的在前。'), everything: true },
      described('harbour', 'Harbour', '港口', 'The wall, the lamp and the boats.', '堤、灯与船。'),
      described('hills', 'Hills', '山上', 'What lies above the town.', '城上面的事。'),
      described('ideas', 'Ideas', '想法', 'Ways to count and to weigh.', '数与称的办法。'),
      described('words', 'Words', '词语', 'What is written, and how.', '写什么，怎么写。'),
    ],
  },
  'topics.json': {
    topics: [
      { id: 'lamps', name: { en: 'Lamps', zh: '灯火' } },
      { id: 'boats', name: { en: 'Boats', zh: '船只' } },
      { id: 'tides', name: { en: 'Tides', zh: '潮汐' } },
      { id: 'logbooks', name: { en: 'Logbooks', zh: '航海日志' } },
      { id: 'letters', name: { en: 'Letters', zh: '书信' } },
      { id: 'dialect', name: { en: 'Dialect', zh: '方言' } },
    ],
  },
  'series.json': { series: [described('moorings', 'Moorings', '系泊', 'What is tied to what.', '什么系着什么。')] },
  'sources.json': {
    sources: [
      described('lantern-post-desk', 'Lantern Post desk', '灯塔报编辑部', 'Reported by the desk.', '编辑部采写。'),
      described('lantern-drawing-room', 'Lantern Drawing Room', '灯塔画室', 'Drawn and filmed.', '绘图与拍摄。'),
    ],
  },
  'traditional.json': { protected: [], wording: { 灯塔报: '燈塔報' } },
} as const;

const page = (place: number, en: string, zh: string, ...body: OwnPage['body']): OwnPage => ({
  place,
  title: { en, zh },
  summary: { en: `${en}: what a reader of Lantern Post should know.`, zh: `${zh}：读者须知。` },
  updatedAt: '2024-10-01T09:00:00+08:00',
  body: [
    { type: 'paragraph', en: `This page is called ${en} and was made up for tests.`, zh: `本页叫“${zh}”，为测试而写。` },
    { type: 'heading', id: 'two-languages', en: 'In two languages', zh: '两种语言' },
    ...body,
  ],
});

/** The paper's own pages, in the order of the list at the foot of every page. */
export const PAGES: Readonly<Record<string, OwnPage>> = {
  about: page(1, 'About', '关于本报', { type: 'paragraph', en: 'The paper is a test.', zh: '这份报纸是一个测试。' }),
  corrections: page(2, 'Corrections', '更正', {
    type: 'paragraph',
    en: 'Whoever finds a mistake [writes to us](/contact).',
    zh: '发现错误，请[来信](/contact)。',
  }),
  translation: page(3, 'Translation', '翻译', { type: 'paragraph', en: 'People translate.', zh: '由人翻译。' }),
  accessibility: page(4, 'Accessibility', '无障碍', { type: 'list', en: ['By keyboard;', 'by ear.'], zh: ['键盘；', '听读。'] }),
  contact: page(5, 'Contact', '联系', { type: 'paragraph', en: 'Write to the lamp.', zh: '写信给灯。' }),
};

const STORIES = { ...ARTICLES, ...HIDDEN, ...EVENINGS };

/** Writes the paper of the tests into a folder. It is made up, with one story for each case. */
export async function writePaper(content: string): Promise<void> {
  const write = (name: string, text: string | Buffer) => {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  };
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  for (const [name, file] of Object.entries(FILES)) write(name, json(file));
  for (const [id, own] of Object.entries(PAGES)) write(`pages/${id}.json`, json(own));
  for (const [slug, article] of Object.entries(STORIES)) write(`articles/${article.publishedAt.slice(0, 4)}/${slug}.json`, json(article));
  for (const [name, colour] of Object.entries(PICTURES)) write(`media/${name}.svg`, drawing(colour));
  write(
    'media/tide-still.png',
    await sharp({ create: { width: 1280, height: 720, channels: 3, background: '#2f6f73' } })
      .png()
      .toBuffer(),
  );
  for (const language of ['en', 'zh']) write(`media/tide.${language}.vtt`, 'WEBVTT\n\n1\n00:00:00.000 --> 00:00:02.000\n…\n');
  copyFileSync('content/media/tide-clock.mp4', join(content, 'media/tide.mp4')); // a real film, so that a browser plays it
}
