import { expect, it } from 'vitest';
import { plainText } from '../../record/inline.ts';
import { plainPlaces } from './plain-places.ts';

it.each([
  'abc',
  'a *b* [c d](/x/y) e',
  '他说**“好”**，[此前](/cities/a)已有',
  String.raw`1 \* 2 *x*`,
  'a &amp; b',
  'a\nb [c](/d)',
  '𠮷 *𠮷* x',
])('%s', (text) => {
  const plain = plainText(text);
  const places = plainPlaces(text);
  const read = [...plain].map((_, n) => n).filter((n) => plain.charAt(n) !== ' ' && plain.charAt(n) !== '&');
  expect(read.map((n) => text.charAt(places(n)))).toEqual(read.map((n) => plain.charAt(n)));
  expect(read.map(places)).toEqual(read.map(places).sort((a, b) => a - b));
});

it('a link’s address is no place of its words', () => expect(plainPlaces('[y](/x) x')(2)).toBe(8));
