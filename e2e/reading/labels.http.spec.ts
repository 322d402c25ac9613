import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saveStory } from '../support/newsroom';
import { textOf } from '../support/page-text';
import { ask, content, LOCALES, messages, ownPaper, soon, textAt } from '../support/paper';

await ownPaper();

const STORIES = {
  talk: { series: { id: 'moorings', number: 146 }, topics: ['lamps'] },
  film: { format: 'video', topics: ['lamps'] },
  sheet: { format: 'poster', topics: ['lamps'] },
  view: { format: 'comment', topics: ['lamps'] },
} as const;

it('every list has the label before a headline, and a series that has one name is named once', async () => {
  const series = { id: 'moorings', name: 'YTalk', description: { en: 'Talks.', zh: '访谈。' } };
  writeFileSync(join(content, 'series.json'), JSON.stringify({ series: [series] }));
  Object.entries(STORIES).forEach(([slug, given], n) =>
    saveStory(`label-${slug}`, {
      ...{ publishedAt: `2024-12-0${5 + n}T09:00:00+08:00`, updatedAt: '2024-12-20T09:00:00+08:00' },
      title: { en: `Quokka ${slug}`, zh: `鹪鹩${slug}` },
      corrections: [{ at: '2024-12-20T09:00:00+08:00', en: 'It is a quokka.', zh: '是鹪鹩。' }],
      ...given,
      topics: [...given.topics],
    }),
  );
  await expect.poll(async () => (await ask('/en/hills/label-view')).status, soon).toBe(200);
  await expect.poll(async () => textAt('/en/series/moorings'), soon).toContain('YTalk');

  for (const locale of LOCALES) {
    const format = (name: 'video' | 'poster' | 'comment') => messages[locale].Format[name];
    const labels = { talk: 'YTalk 146', film: format('video'), sheet: format('poster'), view: format('comment') };
    const lists = [
      ...['', '/news', '/hills', '/topics/lamps', '/archive/2024/12', '/corrections', '/nothing-here', '/search?q=quokka'],
      ...['/harbour/the-lamp-that-counts-boats', '/harbour/the-lamp-that-counts-boats/both'],
    ];
    for (const list of lists) {
      const html = await textAt(`/${locale}${list}`);
      const text = textOf(html).replace(/\s+/g, ' ');
      expect(text, `/${locale}${list}`).not.toMatch(/146 YTalk/);
      for (const [slug, label] of Object.entries(labels)) {
        const places = [...text.matchAll(new RegExp(`(.{0,60}?)(Quokka ${slug}|[鹪鷦][鹩鷯] ?${slug})`, 'g'))];
        const [first] = places;
        if (first) expect(first[1], `/${locale}${list} ${slug}`).toContain(label);
      }
      expect(text, `/${locale}${list}`).toMatch(/Quokka|鹪鹩|鷦鷯/);
    }
    const suggested = await textAt(`/${locale}/search/suggest?q=quokka`);
    expect(suggested).toContain('"YTalk 146"');
    expect(suggested).toContain(`"${labels.film}"`);
    const story = textOf(await textAt(`/${locale}/hills/label-talk`)).replace(/\s+/g, ' ');
    expect(story).toContain('YTalk 146');
    expect(story).not.toMatch(/146 YTalk/);
  }
});
