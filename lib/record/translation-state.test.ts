import { describe, expect, it } from 'vitest';
import { aParagraph, anArticle } from '../testing/an-article.ts';
import { parseArticle } from '../check/article-file.ts';
import { partsOf } from './block-texts.ts';
import type { Block } from './schema/block.ts';
import { sourceHash } from './translation-state.ts';

const both = (text: string) => ({ en: `A ${text}`, zh: `${text}译` });
const picture = { src: 'a.png', width: 1600, height: 900, alt: both('alt'), caption: both('caption'), credit: both('credit') };
const film = { type: 'video', src: 'a.mp4', width: 16, height: 9, duration: 9, poster: 'a.png', captions: {} } as const;

/** One complete block of each kind; all of its texts differ. */
const BLOCKS: readonly Block[] = [
  aParagraph(),
  { type: 'heading', ...both('heading') },
  { type: 'quote', ...both('quote'), attribution: both('attribution') },
  { type: 'list', en: ['one', 'two'], zh: ['一', '二'] },
  { type: 'image', ...picture },
  { type: 'gallery', images: [picture, { ...picture, alt: both('second'), caption: both('third'), credit: both('fourth') }] },
  { ...film, title: both('title'), caption: both('caption'), credit: both('credit') },
  { type: 'figures', title: both('title'), items: [{ value: both('6'), unit: both('km'), label: both('long') }], source: both('source') },
  { type: 'table', caption: both('caption'), head: [both('head')], rows: [[both('cell')], [both('below')]], source: both('source') },
];

/** The block with every text changed, one at a time. */
function changes(block: Block): Block[] {
  const texts = [...JSON.stringify(block).matchAll(/"en":("[^"]*"|\[[^\]]*])/g)].flatMap(([, value]) => value?.match(/"[^"]+"/g) ?? []);
  return texts.map((text) => JSON.parse(JSON.stringify(block).replace(text, JSON.stringify(`${JSON.parse(text)} changed`))) as Block);
}

describe.each(BLOCKS)('$type', (block) => {
  const hash = sourceHash(block, 'en');

  it('has eight digits, others in the other language', () => {
    expect(hash).toMatch(/^[0-9a-f]{8}$/);
    expect(sourceHash(block, 'zh')).toMatch(/^[0-9a-f]{8}$/);
    expect(sourceHash(block, 'zh')).not.toBe(hash);
  });

  it('changes with every text there is, and with nothing in the other language', () => {
    const changed = changes(block);
    expect(changed.length).toBe(partsOf(block).flatMap(({ text }) => text.en ?? []).length);
    expect(new Set([hash, ...changed.map((one) => sourceHash(one, 'en'))]).size).toBe(changed.length + 1);
    for (const one of changed) expect(sourceHash(one, 'zh')).toBe(sourceHash(block, 'zh'));
  });

  it('stays where the file is laid out anew: order of keys, white space, anchor, its own record', () => {
    const other = { id: 'here', translatedFrom: '00000000', ...Object.fromEntries(Object.entries(block).reverse()) } as Block;
    const read = parseArticle('articles/2025/a.json', JSON.stringify(anArticle({ body: [other] }), null, '\t')).record?.value.body[0];
    expect(read && sourceHash(read, 'en')).toBe(hash);
  });
});

it('has not changed: a change of the code must not make translations stale', () => expect(sourceHash(aParagraph(), 'en')).toBe('4649a232'));

it('evens out white space and Unicode forms, and nothing else', () => {
  const of = (en: string) => sourceHash(aParagraph({ en }), 'en');
  expect(of('  Cars \n crossed\tat\u00a0dawn. ')).toBe(of('Cars crossed at dawn.'));
  expect(of('Cafe\u0301')).toBe(of('Caf\u00e9'));
  expect(of('cars crossed at dawn.')).not.toBe(of('Cars crossed at dawn.'));
  expect(of('Cars crossed at dawn')).not.toBe(of('Cars crossed at dawn.'));
});

it('sees words move from one text to the next, and an item go', () => {
  const of = (...en: string[]) => sourceHash({ type: 'list', en }, 'en');
  expect(new Set([of('a b', 'c'), of('a', 'b c'), of('a', 'b', 'c'), of('a b c')]).size).toBe(4);
});

it('is of a text: pictures of another size, other captions files, numbered or not', () => {
  expect(sourceHash({ type: 'image', ...picture, src: 'b.png', width: 800 }, 'en')).toBe(sourceHash({ type: 'image', ...picture }, 'en'));
  const list = { type: 'list', en: ['one'] } as const;
  expect(sourceHash({ ...list, en: ['one'], ordered: true }, 'en')).toBe(sourceHash({ ...list, en: ['one'] }, 'en'));
});

it('is none where there is no text', () => {
  expect(sourceHash(aParagraph({ en: undefined }), 'en')).toBeUndefined();
  expect(sourceHash({ type: 'paragraph' }, 'en')).toBeUndefined();
  expect(sourceHash({ type: 'image', src: 'a.png', width: 1, height: 1, alt: { zh: '图' } }, 'en')).toBeUndefined();
});
