import { expect, it } from 'vitest';
import { foldedText } from '../../chinese/fold.ts';
import { wordingWith } from './other-wording.ts';
import otherWords from '../words/other-words.json';

const typedIn = (entry: (typeof otherWords)[number]): readonly string[] => ('short' in entry ? [entry.short ?? ''] : (entry.same ?? []));

it('every line says why, and is written as queries are read', () => {
  for (const entry of otherWords) {
    expect(entry.why.length, JSON.stringify(entry)).toBeGreaterThan(8);
    for (const name of typedIn(entry)) expect(foldedText(name), name).toBe(name);
  }
});

it('names have each other, abbreviations what they stand for', () => {
  const wording = wordingWith({});
  expect(wording('macau')).toEqual(['macao']);
  expect(wording('macao')).toEqual(['macau']);
  expect(wording('hk')).toEqual(['hong kong', '香港']);
  expect(wording('香港')).not.toContain('hk');
  expect(wording('constructor')).toEqual([]);
});
