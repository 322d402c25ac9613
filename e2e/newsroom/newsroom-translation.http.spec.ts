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
