import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ANY_ID } from './an-article.ts';
import type { Article } from '../record/schema/article.ts';

const bothTexts = (text: string) => ({ en: text, zh: text });
const named = (...ids: string[]) => ids.map((id) => ({ id, name: bothTexts(id), description: bothTexts(id) }));

const PAPER = {
  'site.json': {
    ...{
      name: bothTexts('Bayward'),
      tagline: bothTexts('t'),
      description: bothTexts('d'),
      timeZoneLabel: bothTexts('HKT'),
      notice: bothTexts('n'),
    },
    timeZone: 'Asia/Hong_Kong',
  },
  'sections.json': { sections: [{ ...named('news')[0], everything: true }, ...named('cities', 'nature')] },
  'topics.json': { topics: named('bridges', 'trees', 'tides') },
  'series.json': { series: named('baytalk') },
  'sources.json': { sources: [{ id: 'bayward', name: { en: 'Bayward', zh: '向湾' } }] },
  'traditional.json': { protected: [], wording: {} },
};

/**
 * A content folder for tests, in a temporary place, with a paper and no stories. It points CONTENT_DIR and CONTENT_INDEX
 * at itself until it is removed.
 */
export function aContentFolder() {
  const root = mkdtempSync(join(tmpdir(), 'paper-'));
  const path = (name: string) => join(root, 'content', name);
  let time = Date.parse('2025-01-01T00:00:00Z');
  const write = (name: string, content: string | Buffer | object) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 2));
    // Times differ by whole seconds, because some file systems store nothing finer
    time += 1000;
    utimesSync(path(name), time / 1000, time / 1000);
  };
  for (const [name, content] of Object.entries(PAPER)) write(name, content);
  process.env.CONTENT_DIR = join(root, 'content');
  process.env.CONTENT_INDEX = join(root, 'index.sqlite');
  return {
    root,
    index: process.env.CONTENT_INDEX,
    path,
    write,
    article: (slug: string, article: Article, year = article.publishedAt.slice(0, 4)) => {
      write(`articles/${year}/${slug}.json`, { ...article, id: article.id === ANY_ID ? slug : article.id });
      return `articles/${year}/${slug}.json`;
    },
    delete: (name: string) => rmSync(path(name), { recursive: true }),
    dispose: () => {
      delete process.env.CONTENT_DIR;
      delete process.env.CONTENT_INDEX;
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** An SVG of a size, for tests. */
export const aDrawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"></svg>`;
