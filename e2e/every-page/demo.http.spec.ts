import { cpSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { atOnce } from '../support/at-once';
import { ask, isExhaustive, origin, ownPaper } from '../support/paper';
import { attribute, crawl, type CrawledPage } from '../support/crawl';
import { sent, sentOften } from '../support/sent';

/** The demo paper, which visitors of the repository see first, is crawled once as a whole. All other specs use the paper of the tests. */
await ownPaper((content) => cpSync('content', content, { recursive: true }));

/** Each story has one view per leading language and edition, all from one component. `npm run test:all` opens every one. */
const isLeftOut = (path: string) => !isExhaustive && /\/both-[a-z]+$/.test(path);

let pages: Map<string, CrawledPage>;
let failures: string[];
/** The time limit of the crawl in ms. It renders every page for the first time, which takes half a minute on an idle machine. */
const CRAWL_LIMIT = 180_000;
beforeAll(async () => {
  ({ pages, failures } = await crawl(['/en', '/zh'], isLeftOut));
}, CRAWL_LIMIT);

/** Of the HTML of a page in kB as sent, in one language and in both: more than half of the longest is its text. */
const HTML_LIMITS = { one: 15, both: 15.2 };

const languageOf = (path: string) => path.split('/')[1] ?? '';
/** The story that a page is a view of: a page in both languages has the story's title, and the story is its canonical. */
const storyOf = (path: string) => path.replace(/\/both(-[a-z]+)?$/, '');
const isView = ({ path }: CrawledPage) => storyOf(path) !== path;
const wrongOn = (check: (page: CrawledPage) => string | false | undefined) =>
  [...pages.values()].flatMap((page) => {
    const wrong = check(page);
    return wrong ? [`${page.path}: ${wrong}`] : [];
  });
const link = ({ elements }: CrawledPage, rel: string) =>
  elements.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel);
const alternatesOf = (page: CrawledPage): Record<string, string> =>
  Object.fromEntries(
    link(page, 'alternate').flatMap((element) => {
      const edition = attribute(element, 'hreflang');
      return edition === undefined ? [] : [[edition, attribute(element, 'href') ?? '']]; // links without hreflang are feeds
    }),
  );

it('every link leads to a page', () => {
  expect(failures).toEqual([]);
  expect(pages.size).toBeGreaterThan(120);
});

it('every picture, film, script, font and icon exists', async () => {
  const files = new Set(
    [...pages.values()].flatMap(({ addresses }) => [...addresses]).filter((address) => !pages.has(address) && address !== '/'),
  );
  // Posters, codes and feeds are made on request, each by code of its own: their specs request them
  for (const file of files) if (/\/(?:poster|qr)\.png|\/(?:feed|atom)\.(?:xml|json)$/.test(file)) files.delete(file);
  const statuses: string[] = [];
  await atOnce([...files], async (file) => void statuses.push(`${file} ${(await ask(file)).status}`));
  expect(statuses.filter((line) => !/ (200|308)$/.test(line))).toEqual([]);
  expect(files.size).toBeGreaterThan(60);
});

it('every page stays within its budget', async () => {
  const tooLarge: string[] = [];
  await atOnce([...pages.values()], async (page) => {
    const limit = HTML_LIMITS[isView(page) ? 'both' : 'one'];
    const size = await sent(page.path);
    if (size >= limit && (await sentOften(page.path)) >= limit) tooLarge.push(`${page.path} ${size}`);
  });
  expect(tooLarge).toEqual([]);
});

it('every fragment exists', () => {
  const idsOf = (path: string) => new Set(pages.get(path)?.elements.flatMap((element) => attribute(element, 'id') ?? []));
  const wrong = wrongOn(({ links }) =>
    links.find((address) => {
      const [path = '', fragment] = address.split('#');
      return fragment !== undefined && !idsOf(path).has(decodeURIComponent(fragment));
    }),
  );
  expect(wrong).toEqual([]);
});

it('every page has one h1 and no id twice', () => {
  expect(wrongOn(({ elements }) => elements.filter(({ tagName }) => tagName === 'h1').length !== 1 && 'not one h1')).toEqual([]);
  const twice = wrongOn(({ elements }) => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    return ids.find((id, n) => ids.indexOf(id) !== n);
  });
  expect(twice).toEqual([]);
});

it('every page has a title and a description of its own', () => {
  const seen = new Map<string, string>();
  const wrong = wrongOn((page) => {
    const { path, elements } = page;
    const title = elements.filter(({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI.endsWith('xhtml'));
    const [text] = title[0]?.childNodes ?? [];
    const description = elements.find((element) => element.tagName === 'meta' && attribute(element, 'name') === 'description');
    const words = [text && 'value' in text ? text.value : '', (description && attribute(description, 'content')) ?? ''];
    if (title.length !== 1 || words.some((one) => one.trim() === '')) return 'no title or description';
    if (isView(page)) return undefined;
    const twin = words.map((one) => seen.get(`${languageOf(path)} ${one}`)).find(Boolean);
    for (const one of words) seen.set(`${languageOf(path)} ${one}`, path);
    return twin && `the same title or description as ${twin}`;
  });
  expect(wrong).toEqual([]);
});

it('every page names itself as canonical, and its editions name one another', () => {
  expect(
    wrongOn((page) => {
      const canonical = link(page, 'canonical').map((element) => attribute(element, 'href'));
      return canonical.join() !== origin + storyOf(page.path) && `canonical ${canonical.join()}`;
    }),
  ).toEqual([]);
  const oneSided = wrongOn((page) => {
    const alternates = alternatesOf(page);
    if (isView(page)) return Object.keys(alternates)[0]; // its story names them
    const own = Object.values(alternates).includes(origin + page.path);
    return [...(own ? [] : ['itself']), ...Object.values(alternates)].find((address) => {
      const twin = pages.get(address.replace(origin, ''));
      // `/`, the x-default of the front pages, redirects to one of them
      if (address === `${origin}/`) return false;
      return !twin || JSON.stringify(alternatesOf(twin)) !== JSON.stringify(alternates);
    });
  });
  expect(oneSided).toEqual([]);
});

it('no page requests anything from a third party', () => {
  const others = wrongOn(({ elements }) =>
    elements
      .flatMap((element) => attribute(element, 'src') ?? attribute(element, 'poster') ?? [])
      .find((address) => !/^(\/(?!\/)|data:)/.test(address)),
  );
  expect(others).toEqual([]);
});
