import { expect, it } from 'vitest';
import { instant, saveStory } from '../support/newsroom';
import { ask, ownPaper, soon, textAt } from '../support/paper';

await ownPaper();

const AT = 'hills/a-story-of-names';
const HANT = ['余曉禾', '于敏', '鍾明遠', '種子', '位於敏感'];
const HANS = ['余晓禾', '于敏', '钟明远', '种子', '位于敏感'];

saveStory('a-story-of-names', {
  publishedAt: instant(Date.now() - 60_000),
  title: { en: 'Of names', zh: '于敏与余晓禾同行' },
  summary: { en: 'Two people.', zh: '于敏的种子。' },
  body: [
    { type: 'paragraph', en: 'They left.', zh: '钟明远的船位于敏感水域，余晓禾说，对于敏的说法，她没有意见。' },
    { type: 'quote', en: 'Seeds.', zh: '种子在船上。', attribution: { en: 'Zhong Mingyuan', zh: '钟明远' } },
  ],
  credits: [
    { role: 'reporter', name: { en: 'Yu Min', zh: '于敏' } },
    { role: 'photographer', name: { en: 'Yu Xiaohe', zh: '余晓禾' } },
  ],
});
saveStory('a-story-in-traditional', {
  publishedAt: instant(Date.now() - 60_000),
  original: 'zh',
  title: { en: 'After the typhoon', zh: '颱風過後渡輪復航' },
  summary: { en: 'The harbour opens.', zh: '港口重開，乘客歸來。' },
  body: [{ type: 'paragraph', en: 'They queued.', zh: '記者在碼頭看見數百名乘客排隊。' }],
});
const published = async (slug: string) => expect.poll(async () => (await ask(`/en/${slug}`)).status, soon).toBe(200);

it('a person has one name on every page, in every feed and in every result of 繁體', async () => {
  await published(AT);
  for (const page of [`/zh-hant/${AT}`, `/zh-hant/${AT}/both`, '/zh-hant/feed.xml', '/zh-hant/atom.xml', '/zh-hant/feed.json']) {
    const text = await textAt(page);
    for (const name of HANT) expect(text, page).toContain(name);
    for (const wrong of ['餘曉禾', '於敏與', '於敏的', '鐘明遠', '鍾明遠的船位于']) expect(text, page).not.toContain(wrong);
  }
  for (const page of ['/zh-hant', '/zh-hant/hills']) expect(await textAt(page), page).toContain('于敏與余曉禾同行');
  const found = await textAt(`/zh-hant/search?q=${encodeURIComponent('余曉禾')}`);
  expect(found.replace(/<\/?mark[^>]*>/g, '')).toContain('于敏與余曉禾同行');
});

it('its structured data has the names of its people', async () => {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await textAt(`/zh-hant/${AT}`)) ?? [];
  expect(json).toContain('于敏與余曉禾同行');
  expect(json).toMatch(/"author":.*于敏/s);
  expect(json).not.toContain('於敏');
});

it('简体 has the names as they are written', async () => {
  for (const page of [`/zh/${AT}`, `/en/${AT}/both`]) {
    const text = await textAt(page);
    for (const name of HANS) expect(text, page).toContain(name);
  }
});

it('what is written in Traditional is Simplified in 简体 and itself in 繁體', async () => {
  const story = 'hills/a-story-in-traditional';
  await published(story);
  for (const page of [`/zh/${story}`, `/en/${story}/both`, '/zh/feed.xml', '/zh/feed.json']) {
    const text = (await textAt(page)).replace(/<wbr\/?>|<\/?span[^>]*>/g, '');
    for (const shown of ['台风过后渡轮复航', '记者在码头看见数百名乘客排队']) expect(text, page).toContain(shown);
    expect(text, page).not.toContain('碼頭');
  }
  for (const page of [`/zh-hant/${story}`, '/zh-hant/feed.xml']) {
    expect((await textAt(page)).replace(/<wbr\/?>|<\/?span[^>]*>/g, ''), page).toContain('記者在碼頭看見數百名乘客排隊');
  }
});
