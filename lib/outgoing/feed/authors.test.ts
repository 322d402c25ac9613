import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardOf } from '../../record/card.ts';
import { languagesOf, type Paper } from '../../record/model.ts';
import { anArticle } from '../../testing/an-article.ts';
import { atomText } from './atom.ts';
import { type Feed, feedItem } from './feed.ts';
import { jsonFeedText } from './json-feed.ts';
import { rssText } from './rss.ts';

beforeAll(() => void (process.env.SITE_ORIGIN = 'https://paper.example'));
afterAll(() => void delete process.env.SITE_ORIGIN);

const NAME = { en: 'Harbour Agency', zh: '港湾通讯社' };
const PAPER: Paper = {
  site: {
    ...{ name: { en: 'Bayward', zh: '向湾' }, tagline: NAME, description: NAME, notice: NAME },
    ...{ timeZone: 'Asia/Hong_Kong', timeZoneLabel: NAME },
  },
  ...{ sections: [], series: [], roles: [], pages: [] },
  sources: [{ id: 'harbour', name: NAME, url: 'https://harbour.example/' }],
};

function feedWith(kind?: 'person'): Feed {
  const article = anArticle({ credits: [{ role: 'author', name: NAME, ...(kind && { kind }) }] });
  const story = {
    ...{ slug: 'a', article, languages: languagesOf(article), stale: [], source: undefined, creditedSources: ['harbour'] },
    card: { ...cardOf('a', article), status: 'live' as const },
  };
  return {
    ...{ title: 'Bayward', description: 'News', paper: 'Bayward', locale: 'en', home: 'https://paper.example/en', hubs: [] },
    self: { rss: 'https://paper.example/r', atom: 'https://paper.example/a', json: 'https://paper.example/j' },
    ...{ timeZone: 'Asia/Hong_Kong', updated: new Date(0) },
    items: [feedItem({ story, paper: PAPER, topics: [], locales: ['en'] })],
  };
}

it('an organisation has its own site where a format has a place for it, and a person none', () => {
  expect(atomText(feedWith())).toContain('<author><name>Harbour Agency</name><uri>https://harbour.example/</uri></author>');
  expect(jsonFeedText(feedWith())).toContain('"authors":[{"name":"Harbour Agency","url":"https://harbour.example/"}]');
  expect(rssText(feedWith())).toContain('<dc:creator>Harbour Agency</dc:creator>');
  expect(atomText(feedWith('person'))).toContain('<author><name>Harbour Agency</name></author>');
  expect(jsonFeedText(feedWith('person'))).toContain('"authors":[{"name":"Harbour Agency"}]');
});
