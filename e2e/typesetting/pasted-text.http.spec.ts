import { join } from 'node:path';
import { expect, it } from 'vitest';
import { captionsPath, shortPath } from '@/lib/address/addresses';
import { shortCode } from '@/lib/record/short-code';
import { FILM } from '@/lib/testing/paper/every-block';
import { picture } from '@/lib/testing/paper/pictures';
import { saveFile, saveStory } from '../support/newsroom';
import { ask, content, ownPaper, soon, textAt } from '../support/paper';

await ownPaper();

/** What no reader may get: control characters, unseen characters, radicals, halves of a surrogate pair. */
const ODD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc-\uffff\u2e80-\u2fdf\uf900-\ufaff]/;

const outputsOf = (slug: string): string[] => [
  ...['en', 'zh', 'zh-hant'].flatMap((locale) => [`/${locale}`, `/${locale}/hills/${slug}`, `/${locale}/hills/${slug}/both`]),
  ...['feed.xml', 'atom.xml', 'feed.json', 'both/feed.xml'].flatMap((feed) => [`/en/${feed}`, `/zh/${feed}`, `/zh-hant/${feed}`]),
];
const picturesOf = (slug: string): string[] =>
  ['poster', 'wide', 'square'].map((picture) => `${shortPath(shortCode(slug), 'te')}/${picture}.png`);

it('pasted text is one text on pages, in feeds, searches, structured data and pictures', async () => {
  saveStory('pasted', {
    publishedAt: '2024-11-30T09:00:00+08:00',
    title: { en: 'Zhu\u0304 Jia\u0304ng\u200b in\nflood\u0000', zh: '⻓江⼤桥\n今日\u200b开放\b' },
    summary: { en: 'Off\ufeff in the o\u2060pen\u202c', zh: '横琴\u200b口岸，\n金湾\u2060渔港\u0085' },
    body: [{ type: 'paragraph', en: 'A quok\u200bka-word\tstands.', zh: '⻋与⻢路，鹪\u200d鹩\n飞过。' }],
    credits: [{ role: 'author', name: { en: 'Lam\nWai\u007f', zh: '林\u200b慧婷' } }],
  });
  const page = '/zh/hills/pasted';
  await expect.poll(async () => (await ask(page)).status, soon).toBe(200);
  for (const path of outputsOf('pasted')) {
    const answer = await ask(path);
    expect([path, answer.status]).toEqual([path, 200]);
    const text = await answer.text();
    expect(ODD.exec(text)?.[0].codePointAt(0)?.toString(16), path).toBeUndefined();
    expect(text.replace(/<wbr\/?>/g, ''), path).toMatch(/Zhū Jiāng in flood|长江大桥今日开放|長江大橋今日開放/);
  }
  expect(await textAt('/zh-hant/hills/pasted')).toMatch(/鷦鷯飛過/);
  for (const query of ['横琴口岸', '长江', '長江大橋', '车与马路', '鹪\u200b鹩', 'quokka-word', 'Zhū', 'zhu jiang'])
    expect(await textAt(`/zh/search?q=${encodeURIComponent(query)}`), query).toContain(page);
  for (const path of picturesOf('pasted')) expect([path, (await ask(path)).status]).toEqual([path, 200]);
});

/** A text of an output in which everything that keeps right-to-left words apart is gone, and so are they. */
const unlessApart = (text: string): string =>
  decoded(text.replace(/<script type="application\/ld\+json">.*?<\/script>/g, ''))
    .replace(/<bdi>[^<]*<\/bdi>|\u2068[^\u2069]*\u2069/g, '')
    .replace(/<(?:dc:creator|category)>[^<]*<|"(?:tags|authors)":\[[^\]]*\]/g, '');

/** The characters of references, of JSON, and of parameters. */
const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('\\"', '"')
    .replace(/(?:%[0-9A-F]{2})+/g, decodeURIComponent);

it('right-to-left words are apart from their neighbours wherever a text is shown, with markup or without', async () => {
  const text = { en: 'Haifa, by מחמד 12', zh: '海法，מחמד，12' };
  const image = { ...picture('letter', text), caption: text, credit: text };
  saveFile(join(content, 'media/words.vtt'), 'WEBVTT\n\n00:01.000 --> 00:02.000\nהים, 2\n');
  saveStory('apart', {
    publishedAt: new Date(Date.now() - 60_000).toISOString(),
    title: text,
    summary: text,
    image,
    body: [
      { type: 'paragraph', ...text },
      { type: 'image', ...image },
      { type: 'gallery', images: [image, image] },
      { ...FILM, title: text, caption: text, captions: { en: 'words.vtt', zh: 'words.vtt' } },
    ],
    credits: [{ role: 'author', name: { en: 'Dawid דוד 2', zh: 'Dawid דוד 2' } }],
  });
  await expect.poll(async () => (await ask('/en/hills/apart')).status, soon).toBe(200);
  const pages = ['/en', '/en/hills/apart', '/zh-hant/hills/apart', '/zh/hills/apart/both'];
  const feeds = ['/en/feed.xml', '/zh/atom.xml', '/zh-hant/feed.json', '/en/both/feed.xml', '/sitemap-news.xml'];
  const captions = ['/media/words.vtt', captionsPath('words.vtt', 'zh-hant')];
  for (const path of [...pages, ...feeds, ...captions]) {
    const written = await textAt(path);
    if (path !== '/en') expect([path, /\u2068(?:מחמד|הים)\u2069/.test(written)]).toEqual([path, true]); // a front has markup alone
    expect(/.{60}\p{Script=Hebrew}.*/u.exec(unlessApart(written))?.[0], path).toBeUndefined();
  }
  // A name is data that others compare, in structured data and as an author
  expect(await textAt('/en/hills/apart')).toContain('"name":"Dawid דוד 2"');
  expect(await textAt('/en/feed.xml')).toContain('<dc:creator>Dawid דוד 2</dc:creator>');
});

const ANY_TEXT = {
  punctuation: '……——！？',
  emoji: '👩‍👩‍👧🏴󠁧󠁢󠁥󠁮󠁧󠁿🇭🇰❤️‍🔥',
  'right-to-left': 'محمد علي (2) שירה',
  marks: '\u0301\u0302a\u20e3',
  markup: ']]></script><!-- &nbsp; {{x}} [a](b) *a* ${x} %s',
  'no-space': 'x'.repeat(400),
  han: '桥'.repeat(400),
  names: 'constructor __proto__ toString',
  private: '\ue000\u{10fffd}',
  scripts: 'ไทย ខ្មែរ தமிழ் 한국어 日本語 Ελλάδα Кириллица 𠮷野家',
};

it.each(Object.entries(ANY_TEXT))('no text makes a page answer 500: %s', async (slug, text) => {
  const both = { en: text, zh: text };
  saveStory(slug, {
    title: both,
    summary: both,
    source: both,
    body: [
      { type: 'heading', ...both },
      { type: 'quote', en: 'x', zh: '一', attribution: { en: 'x', zh: '一' } },
      { type: 'figures', items: [{ value: both, unit: both, label: { en: 'x', zh: '一' } }] },
    ],
    credits: [{ role: 'author', name: both }],
  });
  await expect.poll(async () => (await ask(`/en/hills/${slug}`)).status, soon).toBe(200);
  const pages = ['', '/both'].flatMap((mode) => ['en', 'zh-hant'].map((locale) => `/${locale}/hills/${slug}${mode}`));
  const poster = `${shortPath(shortCode(slug), 'ze')}/poster.png`;
  const paths = [...pages, '/en/feed.xml', '/zh/feed.json', poster, `/en/search?q=${encodeURIComponent(text.slice(0, 200))}`];
  for (const path of paths) expect([path, (await ask(path)).status]).toEqual([path, 200]);
});

it('links and emphasis work in captions, credit lines, cells and notes, on pages and in feeds', async () => {
  const text = (n: number) => ({ en: `By [Lam](/hills/marked#${n}) & *Lee*`, zh: `[林](/hills/marked#${n})与*李*` });
  saveStory('marked', {
    publishedAt: '2024-12-01T09:00:00+08:00',
    title: { en: '*As* written', zh: '照*写*' },
    body: [
      { type: 'quote', en: 'x', zh: '一', attribution: text(1) },
      { type: 'figures', title: text(2), items: [{ value: { en: '5', zh: '5' }, label: text(3) }], source: text(4) },
      { type: 'table', caption: text(5), head: [text(6)], rows: [[text(7)]], source: text(8) },
    ],
  });
  await expect.poll(async () => (await ask('/en/hills/marked')).status, soon).toBe(200);
  for (const path of ['/en/hills/marked', '/zh/hills/marked', '/en/hills/marked/both', '/en/feed.json']) {
    const html = (await textAt(path)).replaceAll('\\"', '"');
    for (let n = 1; n <= 8; n++) expect(html, path).toMatch(new RegExp(`<a href="[^"]*/hills/marked#${n}"[^>]*>`));
    expect(html, path).toMatch(/\*As\* written|照\*写\*/);
  }
});
