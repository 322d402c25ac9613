import { COMMON } from '../../chinese/tokens.ts';

/**
 * Endings of British and American English, and plurals that Porter's stemmer does not lead to their singular. A form that is
 * no word costs one lookup and finds nothing, so the rules need no list of words.
 */
const RULES: readonly (readonly [ending: RegExp, other: string])[] = [
  [/our(s|ed|ing|ful|less|able|ite|ites|hood|hoods)?$/, 'or$1'], // harbour, harbor
  [/(?<!o)or(s|ed|ing|ful|less|able|ite|ites|hood|hoods)?$/, 'our$1'],
  [/([^aeiou])re(s|d)?$/, '$1er$2'], // centre, center
  [/([^aeiou])er(s|ed)?$/, '$1re$2'],
  [/is(e|es|ed|ing|er|ers|ation|ations)$/, 'iz$1'], // organise, organize
  [/iz(e|es|ed|ing|er|ers|ation|ations)$/, 'is$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'], // analyse, analyze
  [/yz(e|es|ed|ing)$/, 'ys$1'],
  [/ll(ed|ing|er|ers|ery)$/, 'l$1'], // travelled, traveled
  [/([aeiou])l(ed|ing|er|ers)$/, '$1ll$2'],
  [/ogue(s)?$/, 'og$1'], // catalogue, catalog
  [/og(s)?$/, 'ogue$1'],
  [/ence(s)?$/, 'ense$1'], // defence, defense
  [/ense(s)?$/, 'ence$1'],
  [/([aeiou])lment(s)?$/, '$1llment$2'], // enrolment, enrollment
  [/llment(s)?$/, 'lment$1'],
  [/ae|oe/, 'e'], // archaeology, archeology
  [/(us|as|ns)$/, '$1es'], // bus, buses
  [/(us|as|ns)es$/, '$1'],
  [/f$|fe$/, 'ves'], // wolf, wolves
  [/ves$/, 'f'],
  [/ves$/, 'fe'],
  [/man$/, 'men'], // fisherman, fishermen
  [/men$/, 'man'],
  [/sis$/, 'ses'], // oasis, oases
  [/ses$/, 'sis'],
];

/** The shortest word that has other spellings, in letters: gas. */
const SHORTEST = 3;

/** Other spellings of a word that mean the same. @example variantsOf('centre') // ['center'] */
export const variantsOf = (word: string): readonly string[] =>
  word.length < SHORTEST
    ? []
    : distinct(
        RULES.map(([ending, other]) => word.replace(ending, other)),
        word,
      );

/** Letters that sound the same, for words that no story has. */
const SOUNDS: readonly (readonly [letters: RegExp, other: string])[] = [
  [/f/g, 'ph'],
  [/ph/g, 'f'],
  [/k/g, 'c'],
  [/c(?![eiyh])/g, 'k'],
  [/y/g, 'i'],
  [/i/g, 'y'],
  [/z/g, 's'],
  [/ay/g, 'ei'], // bay for pinyin's bei
  [/ei/g, 'ay'],
  [/([a-z])\1/g, '$1'],
];

/** What a misspelled word sounds like. @example soundingLike('tyfoon')[0] // 'typhoon' */
export const soundingLike = (word: string): readonly string[] =>
  distinct(
    SOUNDS.map(([letters, other]) => word.replace(letters, other)),
    word,
  );

const distinct = (forms: readonly string[], word: string): readonly string[] => [
  ...new Set(forms.filter((form) => form !== word && !COMMON.has(form))),
];
