import { describe, expect, it } from 'vitest';
import { inWholeWords, type Piece, type Pieces, textFragment } from './text-fragment.ts';

/** A quoted part of a block, marked by [ ]. */
function piece(marked: string): Piece {
  const from = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), from, to: marked.indexOf(']') - 1 };
}

const decoded = (fragment: string) =>
  fragment
    .slice(':~:text='.length)
    .split(',')
    .map((term) => decodeURIComponent(term));

describe('whole words', () => {
  it.each([
    ['en', 'The bus ru[ns dir]ect to Shenzhen', 'runs direct'],
    ['en', 'The bus[ runs ]direct', 'runs'],
    ['en', 'It’s the par[k’s own bra]nch', 'park’s own branch'],
    ['zh-Hans', '一个地方凭什[么有创造]力？', '什么有创造'],
    ['zh-Hant', '一個地方憑什[麼有創造]力？', '什麼有創造力'],
  ])('%s: %s', (lang, marked, expected) => {
    const { text, from, to } = inWholeWords(piece(marked), lang);
    expect(text.slice(from, to)).toBe(expected);
  });
});

describe('the fragment', () => {
  it('is the passage itself if it is short', () =>
    expect(textFragment([piece('Ask what [makes a place inventive] today')], [], 'en')).toBe(':~:text=makes%20a%20place%20inventive'));

  it('encodes the signs of the directive, and those at which apps end a link', () =>
    expect(textFragment([piece('[“Tea & cake” (50%), well-made: a, b!]')], [], 'en')).toBe(
      ':~:text=%E2%80%9CTea%20%26%20cake%E2%80%9D%20%2850%25%29%2C%20well%2Dmade%3A%20a%2C%20b%21',
    ));

  it('has the start and the end of a long passage', () => {
    const long = `One two three four five, ${'six seven '.repeat(40)}eight nine ten eleven.`;
    expect(decoded(textFragment([piece(`[${long}]`)], [], 'en'))).toEqual(['One two three four', 'eight nine ten eleven.']);
  });

  it('has the start and the end of a passage over several blocks, however short', () =>
    expect(decoded(textFragment([piece('A first [block ends.]'), piece('[The second begins here] and goes on.')], [], 'en'))).toEqual([
      'block ends.',
      'The second begins here',
    ]));

  it('has more words if the end also occurs inside the passage', () => {
    const pieces: Pieces = [
      piece('[It begins so. And then to the end of the road we went.]'),
      piece('[Again we walked to the end of the road]'),
    ];
    expect(decoded(textFragment(pieces, [], 'en'))[1]).toBe('walked to the end of the road');
  });

  it('has a prefix if the same text occurs above, in any case', () =>
    expect(decoded(textFragment([piece('Long before that day, [the bus was late].')], ['THE BUS WAS LATE'], 'en'))).toEqual([
      'Long before that day,-',
      'the bus was late',
    ]));

  it('has a prefix if the same text occurs earlier in the block', () => {
    const fragment = textFragment([piece('The bus was late. They said again that [the bus was late].')], [], 'en');
    expect(decoded(fragment)).toEqual(['They said again that-', 'the bus was late']);
  });

  it('has a prefix from the block above if the passage begins its block', () =>
    expect(decoded(textFragment([piece('[First place] and more')], ['First place', 'The last words of the one above'], 'en'))[0]).toBe(
      'of the one above-',
    ));

  it('cuts Chinese at word boundaries', () => {
    const long = `[${'最难过的是钱。多年里，科学家抬脚就过了关，给他的公共经费却停在界线这头。'}放在全省的科研支出里，这笔钱不算多]；作为先例`;
    const [start, end] = decoded(textFragment([piece(long)], [], 'zh-Hans'));
    expect('最难过的是钱。多年里').toContain(start);
    expect('这笔钱不算多'.endsWith(end ?? '-')).toBe(true);
  });
});
