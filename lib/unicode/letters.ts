/** Texts of these characters alone have a letter a character. Most have. */
const PLAIN = /^[ -~\u00a0-\u02ff\u2010-\u2027\u3000-\u3020\u3400-\u9fff\uff01-\uff5e]*$/;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The letters of a text as readers count them (UAX #29): each with its accents, because x̄ has no character of its own and only
 * one font sets the accent over it; an emoji with all that is joined to it.
 */
export const lettersOf = (text: string): readonly string[] =>
  PLAIN.test(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);
