import { afterEach, beforeEach, expect, it } from 'vitest';
import { GET } from '@/app/[locale]/search/suggest/route';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { anArticle } from '../testing/an-article.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => {
  folder = aContentFolder();
  folder.article('draft', anArticle({ status: 'draft' }));
});
afterEach(() => {
  delete process.env.PAPER_PREVIEW;
  folder.dispose();
});

async function ask() {
  const params = Promise.resolve({ locale: 'en' });
  const answer = await GET(new Request('https://paper.test/en/search/suggest?q=bri'), { params });
  const texts = ((await answer.json()) as { text: string }[]).map(({ text }) => text);
  return [answer.headers.get('cache-control'), texts];
}

it('suggestions are cached for a minute; those of the preview, which include drafts, never', async () => {
  expect(await ask()).toEqual(['public, max-age=60', ['bridges']]);
  process.env.PAPER_PREVIEW = '1';
  expect(await ask()).toEqual(['private, no-store', ['bridges', 'A bridge opens']]);
});
