import { describe, expect, it } from 'vitest';
import { aPage } from '../testing/a-page.ts';
import { aParagraph } from '../testing/an-article.ts';
import type { MediaFacts } from '../folder/media-facts.ts';
import { readPage } from './page-file.ts';
import type { PageFile } from '../folder/reader.ts';

const context = { sections: ['news', 'science'], media: (): MediaFacts => ({ kind: 'missing' }) };

/** Each problem as line, level, path, `wrong` and `right`. */
const check = (page: object, file: PageFile = 'pages/about.json') =>
  readPage(file, JSON.stringify(page, null, 2), context).problems.map(
    ({ line, level, path, wrong, right }) => `${line} ${level} ${path}: ${wrong} | ${right}`,
  );

it('finds nothing wrong with a good page', () => expect(check(aPage({ place: 1 }))).toEqual([]));

describe('what is not a page', () => {
  it('keys that are not known, with what was probably meant', () =>
    expect(check({ ...aPage(), sumary: {} }).concat(check({ ...aPage(), body: [{ ...aParagraph(), zhh: '一' }] }))).toEqual([
      expect.stringMatching(/^\d+ error sumary: unknown key "sumary" \| did you mean "summary"\?$/),
      expect.stringMatching(/^\d+ error body\[0\]\.zhh: unknown key "zhh" \| did you mean "zh"\?$/),
    ]));
  it('fields that are missing or say nothing', () => {
    const { title: _, ...untitled } = aPage();
    expect(check(untitled)).toEqual(['1 error title: "title" is missing | add "title": { "en": "…", "zh": "…" }']);
    expect(check(aPage({ updatedAt: '2025-10-21' }))[0]).toMatch(/error updatedAt: .* with an offset/);
    expect(check(aPage({ body: [] }))[0]).toMatch(/error body: has 0 entries/);
  });
  it('text that is no JSON', () => expect(readPage('pages/about.json', '{ "title": ', context).record).toBeUndefined());
});

describe('the address', () => {
  it.each(['pages/About.json', 'pages/a_b.json', 'pages/关于.json', 'pages/a/b.json'] as const)('%s cannot be one', (file) =>
    expect(check(aPage(), file)).toEqual([expect.stringMatching(/^1 error : the file name cannot be an address/)]),
  );
  it.each(['search', 'topics', 's', 'both'])('%s is that of another kind of page', (id) =>
    expect(check(aPage(), `pages/${id}.json`)).toEqual([
      `1 error : "${id}" is the address of another kind of page | choose another file name`,
    ]),
  );
  it('is not that of a section', () =>
    expect(check(aPage(), 'pages/science.json')).toEqual(['1 error : "science" is the address of a section | choose another file name']));
});

describe('the text', () => {
  it('in one language only is a warning: the other edition has no such page', () =>
    expect(check(aPage({ title: { en: 'About' }, body: [aParagraph({ zh: undefined })] }))).toEqual([
      expect.stringMatching(/warning title: it is in English only/),
    ]));
  it('a paragraph in one language only is a warning', () =>
    expect(check(aPage({ body: [aParagraph(), aParagraph({ zh: undefined })] }))).toEqual([
      expect.stringMatching(/warning body\[1\]: in English only \| add "zh"/),
    ]));
  it('a title without a text is an error, and so is a text without a title', () => {
    expect(check(aPage({ body: [aParagraph({ zh: undefined })] }))[0]).toMatch(/error title\.zh: a title in Chinese without any text/);
    expect(check(aPage({ title: { en: 'About' } }))[0]).toMatch(/error title: text in Chinese without a title/);
  });
  it('keeps to anchors, links, pictures and house style as a story does', () => {
    const body = [
      aParagraph({ id: 'main', en: '[x](javascript:alert)', zh: '用 PDF' }),
      { type: 'image' as const, src: 'a.svg', width: 4, height: 3, alt: { en: 'x', zh: '某' } },
    ];
    const found = check(aPage({ body }));
    for (const pattern of [
      /body\[0\]\.id: "main" is an anchor/,
      /a link to "javascript:alert"/,
      /no content\/media\/a\.svg/,
      /no space is typed/,
    ])
      expect(found).toContainEqual(expect.stringMatching(pattern));
  });
  it('keeps no record of a translation, for it has no original', () =>
    expect(check(aPage({ body: [aParagraph({ translatedFrom: '01234567' })] }))).toEqual([
      expect.stringMatching(/error body\[0\]\.translatedFrom: a page keeps no record/),
    ]));
  it('its own wording of Traditional answers to something in it', () =>
    expect(check(aPage({ traditional: { 渡轮: '渡輪' } }))).toEqual([
      expect.stringMatching(/warning traditional\.渡轮: .* not in the Chinese here/),
    ]));
});
