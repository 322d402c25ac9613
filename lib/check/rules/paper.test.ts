import { describe, expect, it } from 'vitest';
import { checkPaperFile } from './paper.ts';

describe('the paper', () => {
  const checkPaper = (name: 'sections.json' | 'topics.json' | 'sources.json' | 'traditional.json', value: object) =>
    checkPaperFile(name, { file: name, value, placeOf: () => ({ line: 1, column: 1 }) }, ['about']).map(
      ({ path, wrong }) => `${path}: ${wrong}`,
    );
  it('ids twice', () =>
    expect(checkPaper('topics.json', { topics: [{ id: 'a' }, { id: 'a' }] })).toEqual(['topics[1].id: "a" is already topics[0]']));
  it('two sources of one name', () =>
    expect(
      checkPaper('sources.json', {
        sources: [
          { id: 'a', name: { en: 'A', zh: '甲' } },
          { id: 'b', name: { en: 'B', zh: '甲' } },
        ],
      }),
    ).toEqual(['sources[1].name.zh: "甲" is already the name of sources[0] in Chinese']));
  it('sections where other pages are', () =>
    expect(checkPaper('sections.json', { sections: [{ id: 'search', everything: true }] })[0]).toContain(
      'sections[0].id: "search" is the address',
    ));
  it('sections where a page of the paper’s own is', () =>
    expect(checkPaper('sections.json', { sections: [{ id: 'about', everything: true }] })).toEqual([
      'sections[0].id: "about" is the address of pages/about.json',
    ]));
  it('names that are protected twice, for nothing, or worded as well', () =>
    expect(checkPaper('traditional.json', { protected: ['于丹', 'Bayward', '于丹'], wording: { 于丹: '於丹' } })).toEqual([
      'wording.于丹: "于丹" is protected as well',
      'protected[1]: "Bayward" has no Chinese character',
      'protected[2]: "于丹" is there twice',
      'wording.于丹: "于丹" is protected as well',
    ]));
  it('one section lists everything', () =>
    expect(checkPaper('sections.json', { sections: [{ id: 'a' }] })).toEqual(['sections: 0 sections list everything']));
});
