import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ask, kindsOf, LOCALES, origin } from '../support/paper';

type Node = Record<string, unknown>;

const scriptsOn = async (path: string) => [
  ...(await (await ask(path)).text()).matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g),
];

/** The structured data of a page, parsed from its only JSON-LD script. */
async function nodesOn(path: string): Promise<Node[]> {
  const scripts = await scriptsOn(path);
  expect(scripts, path).toHaveLength(1);
  return (JSON.parse(scripts[0]?.[1] ?? '') as { '@graph': Node[] })['@graph'];
}

describe.each(LOCALES)('in %s', (locale) => {
  it('every kind of page declares its type, and its breadcrumbs name only existing pages', async () => {
    for (const path of kindsOf(locale)) {
      if (path.endsWith('/both')) continue;
      const nodes = await nodesOn(path);
      const types = nodes.map((node) => node['@type']);
      if (path === `/${locale}`) expect(types).toEqual(['NewsMediaOrganization', 'WebSite', 'ItemList']);
      else if (/(accessibility|corrections)$/.test(path))
        expect(types).toEqual([path.endsWith('corrections') ? 'CollectionPage' : 'WebPage', 'BreadcrumbList']);
      else if (types.includes('ItemList')) expect(types).toEqual(['ItemList', 'BreadcrumbList']);
      else expect(types.filter((type) => type !== 'ImageGallery')).toEqual([expect.stringMatching(/NewsArticle$/), 'BreadcrumbList']);
      const steps = nodes.flatMap((node) => (node['@type'] === 'BreadcrumbList' ? (node.itemListElement as Node[]) : []));
      for (const { item } of steps) expect((await fetch(String(item))).status, String(item)).toBe(200);
    }
  });

  it('a story’s pictures exist, in the aspect ratios of their names', async () => {
    const [article = {}] = await nodesOn(`/${locale}/harbour/the-tide-in-twenty-seconds`);
    expect(article.mainEntityOfPage).toBe(`${origin}/${locale}/harbour/the-tide-in-twenty-seconds`);
    const [film = {}] = article.video as Node[];
    const shapes = await Promise.all(
      [...(article.image as string[]), String(film.thumbnailUrl)].map(async (url) => {
        const answer = await fetch(url);
        expect(answer.headers.get('content-type'), url).toBe('image/png');
        const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
        return width / height;
      }),
    );
    expect(shapes.map((shape) => shape.toFixed(2))).toEqual(['1.78', '1.33', '1.00', '1.78']);
    expect((await fetch(String(film.contentUrl))).headers.get('content-type')).toBe('video/mp4');
  });
});

it('a page in both languages has none: its canonical address is the page in one language, which has', async () => {
  const html = await (await ask('/zh/words/one-of-each/both')).text();
  expect(html).toContain(`<link rel="canonical" href="${origin}/zh/words/one-of-each"/>`);
  expect(html).not.toContain('application/ld+json');
});

it('a 404 page has no structured data', async () => expect(await (await ask('/en/nothing')).text()).not.toContain('application/ld+json'));
