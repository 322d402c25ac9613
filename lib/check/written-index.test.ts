import { expect, it } from 'vitest';
import { writtenIndex } from './written-index.ts';

it.each<[unknown, number, number | undefined]>([
  ['abc', 1, 1],
  ['  abc ', 1, 3],
  ['\n中文', 1, 2],
  ['  e\u0301x', 1, 4],
  ['中\u200b文', 1, 2],
  ['大\n桥', 1, 2],
  [3, 1, undefined],
])('%j: character %i is at %s', (written, at, index) => expect(writtenIndex(written, at)).toBe(index));
