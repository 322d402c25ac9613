import { measureBlank } from './blank.ts';
import { weigh } from './weight.ts';
import { timeFirstByte } from './first-byte.ts';
import { timeLargestPaint } from './largest-paint.ts';
import { seenPeeks } from './peek.ts';
import { timeRender } from './render.ts';
import { timeSearch } from './search.ts';
import { timeSending } from './sending.ts';
import { timeToggle } from './toggle.ts';
import { codeAt, picturesOf, readPosters } from './codes.ts';
import { percentages, photographAll } from './robustness.ts';

/**
 * Measures a running paper: `npm start` in one terminal, `npm run bench [origin]` in another. Prints medians; nothing here
 * passes or fails, because times depend on how busy the machine is.
 */
const origin = process.argv[2] ?? 'http://localhost:3000';
const story = process.argv[3] ?? '/science/why-the-cluster-ranks-first';

console.log(`\nWeight on the wire, kB (${origin})`);
console.table(await weigh(origin, ['/en', '/zh', `/en${story}`, `/zh${story}`, `/zh-hant${story}`, `/en${story}/both`]));

console.log('\nA story that has not changed, sent to 32 connections');
console.table(await timeSending(origin, `/zh${story}`));

console.log('\nThe cost of a render, in a server of its own with nothing cached');
const [inEnglish, inTraditional] = [`/en${story}`, `/zh-hant${story}`];
console.table(
  await timeRender([
    inEnglish,
    inTraditional,
    '/en',
    '/zh-hant',
    '/en/news',
    '/zh-hant/news',
    '/en/search?q=bridge',
    '/zh-hant/search?q=%E6%A9%8B',
  ]),
);

console.log('\nSwitching language on a phone screen, CPU slowed 4 times');
console.table(await timeToggle(origin, story));

console.log('\nThe same with the service worker, and the time to the first byte of a page without and with it, ms');
console.table(await timeToggle(origin, story, true));
console.table(await timeFirstByte(origin, `/en${story}`));

console.log('\nTaps on each block of two stories in both languages, and whether its partner is seen then');
console.table(await seenPeeks(origin, [story, '/language/every-kind-of-block']));

console.log('\nLargest paint, CPU slowed 4 times, compared with the same HTML served as a bare file');
console.table(await timeLargestPaint(origin, [`/en${story}`, `/zh${story}`]));

console.log('\nQR codes in photos that a phone may take, read in one attempt each');
const pages = [`/en${story}`, `/zh-hant${story}/both`, '/zh/language/every-kind-of-block', `/en${story}/both-zh`];
const pictures = await Promise.all(pages.map((page) => picturesOf(origin, page)));
const codes = await Promise.all(pictures.map(({ qr }, n) => codeAt(origin, n % 2 ? `${qr}?at=p5` : qr)));
console.table(percentages(await photographAll(codes, 2)));

console.log('\nPosters as chats send them on, read as a whole');
console.table(await readPosters(origin, [`/en${story}`, `/zh${story}/both`, '/zh-hant/language/every-kind-of-block']));
console.log('\nBoth languages side by side: how much of the column with less text is blank, %');
console.table(await measureBlank(origin, [story, '/news/shenzhong-link-one-year-on', '/language/a-dictionary-printed-in-macao']));

console.log('\nSearch, on its test set (lib/testing/queries.fixture.ts)');
console.table(await timeSearch());
