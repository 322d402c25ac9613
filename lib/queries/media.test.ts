import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { syncIndex, syncPaths } from '../index/story-index.ts';
import type { Article } from '../record/schema/article.ts';
import type { Block } from '../record/schema/block.ts';
import { aContentFolder, aDrawing } from '../testing/a-content-folder.ts';
import { anArticle, aParagraph } from '../testing/an-article.ts';
import { aFilm } from '../testing/photos.ts';
import { shownMedia } from './media.ts';

const NOW = new Date('2026-03-01T09:00:00Z');
const LATER = new Date('2026-03-02T09:00:00Z');

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => void (folder = aContentFolder()));
afterEach(() => folder.dispose());

const isShown = (src: string, now = NOW, preview = false) => shownMedia(src, { now, preview }) !== undefined;
const alt = { en: 'A lamp', zh: '一盏灯' };
const film: Block = {
  type: 'video',
  src: 'f.mp4',
  width: 3,
  height: 2,
  duration: 2,
  poster: 'f.svg',
  captions: { zh: 'f.vtt' },
  title: alt,
};
/** A story that names each kind of file, with the files. */
const withFiles = (given: Partial<Article> = {}) => {
  for (const name of ['lead.svg', 'body.svg', 'one.svg', 'two.svg', 'f.svg', 'linked.svg']) folder.write(`media/${name}`, aDrawing(3, 2));
  folder.write('media/f.vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\n头发\n');
  folder.write('media/f.mp4', aFilm());
  const picture = (src: string) => ({ src, width: 3, height: 2, alt });
  return anArticle({
    image: picture('lead.svg'),
    body: [
      aParagraph({ en: 'See [it](/media/linked.svg).', zh: '见[图](/media/linked.svg)。' }),
      { type: 'image', ...picture('body.svg') },
      { type: 'gallery', images: [picture('one.svg'), picture('two.svg')] },
      film,
    ],
    ...given,
  });
};
const FILES = ['lead.svg', 'body.svg', 'one.svg', 'two.svg', 'f.svg', 'f.mp4', 'f.vtt', 'linked.svg'];
/** Whether all files are shown, or none; undefined if some are. */
const shown = (now = NOW, preview = false) => {
  const answers = new Set(FILES.map((src) => isShown(src, now, preview)));
  return answers.size === 1 ? [...answers][0] : undefined;
};

describe('a file is shown while readers may see a story that names it', () => {
  it('a published one', () => {
    folder.article('a', withFiles());
    syncIndex();
    expect(shown()).toBe(true);
  });
  it('not a draft, and from the hour on', () => {
    const path = folder.article('a', withFiles({ status: 'draft' }));
    syncIndex();
    expect(shown()).toBe(false);
    folder.article('a', withFiles({ publishedAt: '2026-03-02T08:00:00Z' }), '2025');
    syncPaths([path]);
    expect(shown()).toBe(false);
    expect(shown(LATER)).toBe(true);
  });
  it('not after it is withdrawn, or names it no more', () => {
    const path = folder.article('a', withFiles());
    syncIndex();
    folder.article('a', anArticle());
    syncPaths([path]);
    expect(shown()).toBe(false);
    folder.article('a', withFiles());
    syncPaths([path]);
    expect(shown()).toBe(true);
    folder.delete(path);
    syncPaths([path]);
    expect(shown()).toBe(false);
  });
  it('while any other names it', () => {
    folder.article('a', withFiles({ status: 'draft' }));
    folder.article('b', withFiles());
    syncIndex();
    expect(shown()).toBe(true);
  });
  it('by its last good version, not by a file with mistakes', () => {
    const path = folder.article('a', anArticle({ image: { src: 'old.svg', width: 3, height: 2, alt } }));
    folder.write('media/old.svg', aDrawing(3, 2));
    syncIndex();
    folder.article('a', withFiles({ topics: ['none'] }));
    syncPaths([path]);
    expect([isShown('old.svg'), shown()]).toEqual([true, false]);
  });
  it('or an own page of the paper', () => {
    folder.write('media/map.svg', aDrawing(3, 2));
    const page = {
      title: alt,
      summary: alt,
      updatedAt: '2025-01-01T09:00:00Z',
      body: [{ type: 'image', src: 'map.svg', width: 3, height: 2, alt }],
    };
    folder.write('pages/about.json', page);
    syncIndex();
    expect(isShown('map.svg')).toBe(true);
    folder.delete('pages/about.json');
    syncPaths(['pages/about.json']);
    expect(isShown('map.svg')).toBe(false);
  });
  it('the preview shows all', () => {
    folder.article('a', withFiles({ status: 'draft' }));
    folder.write('media/unnamed.svg', aDrawing(3, 2));
    syncIndex();
    expect([shown(NOW, true), isShown('unnamed.svg', NOW, true), isShown('unnamed.svg'), isShown('none.svg', NOW, true)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
