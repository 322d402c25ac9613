import { describe, expect, it } from 'vitest';
import { findArticles } from './english-articles.ts';
import type { Finder } from './finding.ts';
import { findMisspeltEnglish } from './misspelt-english.ts';
import { findRunTogether } from './run-together.ts';
import { findSmallStarts } from './sentence-starts.ts';

/** What is found, as place, wrong and right. */
const said = (find: Finder, language: 'en' | 'zh') => (text: string) =>
  find(text, language).map(({ at, wrong, right }) => `${at} ${wrong} > ${right}`);

describe('English', () => {
  const runTogether = (text: string, story = text) =>
    findRunTogether(text, () => new Set(story.toLowerCase().match(/\p{L}+/gu))).map(({ at, wrong, right }) => `${at} ${wrong} > ${right}`);
  it.each<[string, string]>([
    ['The Centerof is 55', '4 Centerof: two words run together > Center of'],
    ['the deploymentof staff', '4 deploymentof: two words run together > deployment of'],
    ['the bridge, thebridge', '12 thebridge: two words run together > the bridge'],
    ['stations said stationsYin Yin', '14 stationsYin: two words run together > stations Yin'],
    ['They met inthe hall', '9 inthe: two words run together > in the'],
    ['Forthis price', '0 Forthis: two words run together > For this'],
    ['A bridge: the Bridgeand the tunnel', '14 Bridgeand: two words run together > Bridge and'],
    ['buses said buseswere', '11 buseswere: two words run together > buses were'],
  ])('%s', (text, right) => expect(runTogether(text)).toEqual([right]));
  it('by the words of the whole story', () => {
    expect(runTogether('The cityHall opens.', 'A city has a hall.')).toEqual(['4 cityHall: two words run together > city Hall']);
    expect(runTogether('The cityHall opens.')).toEqual([]);
  });
  it.each([
    'proof',
    'waterproof',
    'Lindelof',
    'thereof',
    'bathe',
    'herewith',
    'theatre',
    'often',
    'Houthis',
    'a YouTube video',
    'mythology',
    'roof',
    'clothe',
    'forthwith',
    'Smith',
    'Goethe',
    'office',
    'themselves',
    'withstand',
    'outwith',
    'whichever',
    'goodwill',
    'command',
    'therefor',
    'JavaScript',
    'island',
  ])('not %s', (text) => expect(runTogether(`${text} self selves stand stood ever good comm script thousand`)).toEqual([]));
  it.each<[string, string]>([
    ['The goverment said', '4 goverment is misspelt > government'],
    ['Goverments recieved it', '0 Goverments is misspelt > Governments,11 recieved is misspelt > received'],
    ['it was seperately done', '7 seperately is misspelt > separately'],
    ['alot of teh poeple', '0 alot is misspelt > a lot,8 teh is misspelt > the,12 poeple is misspelt > people'],
  ])('misspelt: %s', (text, right) => expect(said(findMisspeltEnglish, 'en')(text).join()).toBe(right));
  it.each(['Teh Cheang Wan', 'Tehran', 'untilled', 'Millennium', 'goverment.example', '@goverment', 'calender'])(
    'not misspelt: %s',
    (text) => expect(said(findMisspeltEnglish, 'en')(`By ${text}`)).toEqual([]),
  );
  it.each<[string, string]>([
    ['a apple', 'an apple'],
    ['took a hour', 'an hour'],
    ['an bridge', 'a bridge'],
    ['an university', 'a university'],
    ['a only child', 'an only'],
  ])('articles: %s', (text, right) => expect(findArticles(text, 'en').map((one) => one.right)).toEqual([right]));
  it.each(['an hour', 'a university', 'a European', 'an MP', 'an rpg', 'an html page', 'a one-way street', 'a once-quiet street'])(
    'right: %s',
    (text) => expect(findArticles(text, 'en')).toEqual([]),
  );
  it.each(['an historic day', 'option a is best', 'vitamin a and b', 'an unimportant one', 'plan-a event', 'a eulogy', 'an umbrella'])(
    'left alone: %s',
    (text) => expect(findArticles(text, 'en')).toEqual([]),
  );
  it.each<[string, string]>([
    ['the bus takes', '0 the: a sentence begins with a small letter > The'],
    ['It takes 35 minutes. the fare', '21 the: a sentence begins with a small letter > The'],
  ])('%s', (text, right) => expect(said(findSmallStarts, 'en')(text)).toEqual([right]));
  it.each([
    'iPhone sales',
    'At 9 p.m. the bus',
    'Acme Inc. said',
    'the U.S. is'.replace('the', 'The'),
    'eBay',
    'de Gaulle',
    'al-Qaida',
    '“Really?” he said',
    'No. 3',
    'example.com is',
    '… and so',
  ])('not %s', (text) => expect(said(findSmallStarts, 'en')(text)).toEqual([]));
});
