import { expect, it } from 'vitest';
import { saveFile, storyFile } from '../support/newsroom';
import { messages, ownPaper, soon, textAt } from '../support/paper';
import { record } from '../support/stories';

await ownPaper();

const MACHINE = 'news/the-second-bridge';
const UP_TO_DATE = 'harbour/the-green-boat';
const save = (slug: string, given: object) => saveFile(storyFile(slug), JSON.stringify({ ...record(slug), ...given }));

it('an unreviewed machine translation says so, and only the translation does', async () => {
  const { machine } = messages.en.Translation.page;
  expect(await textAt(`/en/${MACHINE}`)).not.toContain(machine);
  save('the-second-bridge', { translation: 'machine' });
  await expect.poll(() => textAt(`/en/${MACHINE}`), soon).toContain(machine);
  expect(await textAt(`/en/${MACHINE}`)).toContain(messages.en.Translation.original);
  const zh = await textAt(`/zh/${MACHINE}`);
  for (const words of [messages.zh.Translation.page.machine, messages.zh.Translation.original]) expect(zh).not.toContain(words);
});

it('a changed original marks its translation within two seconds, and the mark goes when the original is restored', async () => {
  const { body } = record('the-green-boat');
  const html = () => textAt(`/zh/${UP_TO_DATE}`);
  expect(await html()).not.toContain(messages.zh.Translation.stale);
  save('the-green-boat', { body: body.map((block, n) => (n === 1 ? { ...block, en: 'It was red before it was a ferry.' } : block)) });
  await expect.poll(html, soon).toContain(messages.zh.Translation.stale);
  expect(await textAt(`/en/${UP_TO_DATE}`)).not.toContain(messages.en.Translation.stale);
  save('the-green-boat', {});
  await expect.poll(html, soon).not.toContain(messages.zh.Translation.stale);
});

it('what is the same in both languages is said once where both are shown', async () => {
  const credit = { en: '© AP 1987', zh: '© AP 1987' };
  const { body } = record('one-of-each');
  const image = body.find(({ type }) => type === 'image');
  if (image?.type !== 'image') throw new Error('The story has no picture');
  save('the-green-boat', {
    title: { en: 'Baytalk 1988', zh: 'Baytalk 1988' },
    body: [
      { ...image, alt: { en: '1986', zh: '1986' }, caption: { en: 'Photo: Reuters 1989', zh: 'Photo: Reuters 1989' }, credit },
      { type: 'quote', en: 'Hope is like a path.', zh: '希望如同路。', attribution: { en: '鲁迅', zh: '鲁迅' } },
      { type: 'heading', en: '1990', zh: '1990' },
    ],
  });
  const page = () => textAt(`/zh/${UP_TO_DATE}/both`);
  await expect.poll(page, soon).toContain('© AP 1987');
  const story = /<article[^]*<\/article>/.exec(await page())?.[0] ?? '';
  const item = (await textAt('/zh/both/feed.json')).split('"id"').find((each) => each.includes('Baytalk 1988')) ?? '';
  for (const words of ['© AP 1987', 'Photo: Reuters 1989', '>1990<', '鲁迅'])
    for (const text of [story, item]) expect([words, text.split(words).length - 1]).toEqual([words, 1]);
  expect(/<h1[^]*?<\/h1>/.exec(story)?.[0].match(/1988/g)).toHaveLength(1);
  expect(item.match(/"title":"Baytalk 1988"/g)).toHaveLength(1);
});
