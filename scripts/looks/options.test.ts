import { describe, expect, it } from 'vitest';
import { viewsOf } from './kinds';
import { readOptions } from './options';

const viewsFor = (...args: string[]) => viewsOf(readOptions(['main', ...args]).selection);

describe('what npm run looks pictures', () => {
  it('is every width and edition, and both languages of stories alone', () => {
    const views = viewsFor('--only', 'front,story-video');
    expect(views.filter(({ kind }) => kind === 'front')).toHaveLength(4 * 3);
    expect(views.filter(({ kind, isPrint }) => kind === 'story-video' && !isPrint)).toHaveLength(4 * 4);
    expect(views.filter(({ isPrint }) => isPrint).map(({ language }) => language)).toEqual(['en', 'zh', 'zh-hant', 'both']);
    expect(views.map(({ path }) => path)).toContain('/zh/cities/the-last-ferry-video/both');
  });

  it('takes "story" for all stories', () => {
    expect(new Set(viewsFor('--only', 'story').map(({ kind }) => kind)).size).toBe(7);
  });

  it('is less with --quick', () => {
    const views = viewsFor('--quick');
    expect(new Set(views.map(({ width }) => width))).toEqual(new Set([390, 1440]));
    expect(new Set(views.map(({ language }) => language))).toEqual(new Set(['en', 'zh']));
  });

  it('asks for one ref, and refuses kinds and widths that there are not', () => {
    expect(() => readOptions([])).toThrow('npm run looks -- <ref>');
    expect(() => readOptions(['main', '--only', 'cover'])).toThrow('Unknown: cover');
    expect(() => readOptions(['main', '--widths', '391'])).toThrow('Unknown: 391');
    expect(() => readOptions(['main', '--wide'])).toThrow('--wide');
  });
});
