import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { syncPaths } from '../index/story-index.ts';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { aPage } from '../testing/a-page.ts';
import { anArticle } from '../testing/an-article.ts';
import { paper } from './paper.ts';
import { sections, site, topics, traditionalTerms } from './paper-files.ts';

const SECTIONS = ['news', 'cities', 'nature', 'culture'].map((id) => ({
  id,
  name: { en: id, zh: '后面' },
  description: { en: id, zh: id },
  ...(id === 'news' && { everything: true }),
}));

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

const all = () => [site(), sections(), topics(), traditionalTerms(), paper('en'), paper('zh-hant')];
const areTheSame = (before: readonly unknown[], after: readonly unknown[]) => before.map((one, n) => one === after[n]);
const none = Array.from({ length: 6 }, () => false);

describe('are parsed once a revision', () => {
  it('while nothing changes', () => expect(areTheSame(all(), all())).toEqual(none.map(() => true)));

  it('anew after a change', () => {
    const before = all();
    folder.write('sections.json', { sections: SECTIONS });
    syncPaths(['sections.json']);
    expect(areTheSame(before, all())).toEqual(none);
    expect(sections().map(({ id }) => id)).toContain('culture');
    expect(paper('zh-hant').sections.at(-1)?.name.zh).toBe('後面');
  });

  it('anew where another process indexed the change', () => {
    const before = all();
    folder.write('pages/jobs.json', aPage());
    execFileSync(process.execPath, ['scripts/content.mjs', 'index']);
    expect(areTheSame(before, all())).toEqual(none);
    expect(paper('en').pages.map(({ id }) => id)).toEqual(['jobs']);
  });

  it('the same after a change that failed', () => {
    const before = all();
    folder.write('sections.json', '{ "sections": [');
    expect(syncPaths(['sections.json']).problems).not.toEqual([]);
    expect(areTheSame(before, all())).toEqual(none.map(() => true));
  });

  it('each folder has its own', () => {
    const before = all();
    const other = aContentFolder();
    expect(areTheSame(before, all())).toEqual(none);
    other.dispose();
    process.env.CONTENT_DIR = folder.path('');
    process.env.CONTENT_INDEX = folder.index;
    folder.article('a-story', anArticle());
  });
});

it('a file that has never been valid is named', () => {
  folder.write('sections.json', '{');
  expect(() => sections()).toThrow('content/sections.json is missing or has errors');
  expect(site().name.en).toBe('Bayward');
});
