import { expect, it } from 'vitest';
import { textsIn } from '../support/page-text';
import { textAt } from '../support/paper';
import { LONG } from '../support/story';

it.each([
  '/en/words/one-of-each',
  '/zh/words/one-of-each',
  '/zh-hant/words/one-of-each',
  '/en/words/one-of-each/both',
  `/zh${LONG}/both-en`,
  '/zh-hant/hills/the-stair-that-was-left/both',
  '/en/hills/the-stair-that-was-left',
  '/en/words/words-that-came-by-sea/both',
  '/en/words/a-riddle-in-english',
  '/en/words/how-a-number-moors/both-zh',
  '/zh-hant',
  '/en/archive/2024',
  '/zh-hant/archive/2024/10',
  '/en/archive/2024/10/02',
])('every text is in the language and script that it declares: %s', async (path) => {
  const fragments = textsIn(await textAt(path));
  expect(fragments.length).toBeGreaterThan(50);
  expect(fragments.filter(({ lang, text }) => !speaks(lang, text))).toEqual([]);
});

/** Whether a text can be in its declared language, judged by its script. Chinese must not have characters of the other script. */
function speaks(lang: string, text: string): boolean {
  const isHan = /\p{Script=Han}/u.test(text);
  if (lang === 'en') return !isHan;
  if (!isHan) return (text.match(/[A-Za-z]{2,}/g) ?? []).length <= 4;
  return lang === 'zh-Hant' ? !ONLY_SIMPLIFIED.test(text) : lang === 'zh-Hans' && !ONLY_TRADITIONAL.test(text);
}

/** Frequent characters that only one of the scripts has. */
const ONLY_SIMPLIFIED = /[这个们国时会说对过还发经现实开关门长东车书见语话让请认识读写学习题类图画报纸编辑译词]/;
const ONLY_TRADITIONAL = /[這個們國時會說對過還發經現實開關門長東車書見語話讓請認識讀寫學習題類圖畫報紙編輯譯詞]/;
