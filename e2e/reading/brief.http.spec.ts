import { expect, it } from 'vitest';
import { shortPath } from '@/lib/address/addresses';
import { shortCode } from '@/lib/record/short-code';
import { saveFile, storyFile } from '../support/newsroom';
import { textOf } from '../support/page-text';
import { ask, LOCALES, ownPaper, soon, textAt } from '../support/paper';

await ownPaper();

it('a brief without id, credits, topics and body is a story like any other, and nothing empty is shown', async () => {
  const brief = {
    ...{ section: 'hills', format: 'article', status: 'published', publishedAt: '2024-12-02T09:00:00+08:00', original: 'en' },
    title: { en: 'The ferry is back', zh: '渡轮回来了' },
    summary: { en: 'The first boat left at six, quokkas aboard.', zh: '首班船六点开出，短尾矮袋鼠同行。' },
    source: { en: 'Lantern Post desk', zh: '灯塔报编辑部' },
  };
  saveFile(storyFile('the-ferry'), JSON.stringify(brief));
  await expect.poll(async () => (await ask('/en/hills/the-ferry')).status, soon).toBe(200);
  for (const locale of LOCALES)
    for (const mode of ['', '/both']) {
      const html = await textAt(`/${locale}/hills/the-ferry${mode}`);
      const text = textOf(html);
      expect(text).toMatch(/The first boat left at six|首班船六點開出|首班船六点开出/);
      expect(text).toMatch(/1 min|1分/);
      expect(html).not.toMatch(/<(ul|ol|dl|h2|dd)[^>]*><\/\1>|id="topics"|peek-story|class="prose"/);
      // Structured data stands where the canonical address is
      if (mode === '')
        expect(/<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1]).toMatch(/"author":\{"@id"(?!.*(\[\]|""))/);
    }
  for (const feed of ['/en/feed.xml', '/zh/atom.xml', '/zh-hant/feed.json', '/en/both/feed.xml']) {
    const [, content = ''] = (await textAt(feed)).split(/content:encoded>|<content|content_html/);
    expect(content, feed).toMatch(/The first boat left at six|首班船六點開出|首班船六点开出/);
  }
  expect(await textAt('/en/search?q=quokkas')).toContain('/en/hills/the-ferry');
  for (const picture of ['poster', 'wide', 'square'])
    expect((await ask(`${shortPath(shortCode('the-ferry'), 'ze')}/${picture}.png`)).status).toBe(200);
});
