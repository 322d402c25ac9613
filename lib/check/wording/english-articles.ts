import { type Finder, findings } from './finding.ts';

/**
 * "a" before a vowel that is spoken, "an" before none. Only small words of some length: letters of an abbreviation have names of
 * their own (an MP), "a" may be a letter itself (option a is), and nobody agrees about h (an historic).
 */
const BEFORE_VOWEL =
  /(?<![\p{L}\d’'.-])a (?!one|once\b|eu|ewe|ewer|ouija|oui|also\b|above\b|along\b|among\b|again|after\b|although\b|either\b|every|is\b|in\b|are\b|or\b|and\b|if\b|into\b|as\b|at\b|it\b|on\b|of\b)([aeio]\p{Ll}{3,})(?!\p{L})|(?<![\p{L}\d’'.-])a (hours?|hourly|honou?r|honou?rable|honest|heir|heiress|heirloom)(?!\p{L})/gu;
const BEFORE_CONSONANT =
  /(?<![\p{L}\d’'.-])an (?=[bcdfgjklmnpqrstvwz][a-z]?[a-z]?[aeiouy])([a-z]{4,})(?![\p{L}’'])|(?<![\p{L}\d’'.-])an (unique|university|uniform|union|united|unit|universal|used|useful|user|usual|european|one-\p{Ll}+|once)(?!\p{L})/gu;

/** A wrong article: "a apple", "an bridge", "a hour", "an university". */
export const findArticles: Finder = (text, language) =>
  language === 'en'
    ? [
        ...findings(text, BEFORE_VOWEL, (found) => ({ wrong: `${found}: a wrong article`, right: found.replace(/^a/, 'an') })),
        ...findings(text, BEFORE_CONSONANT, (found) => ({ wrong: `${found}: a wrong article`, right: found.replace(/^an/, 'a') })),
      ]
    : [];
