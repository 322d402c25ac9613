import type { Finding } from './finding.ts';

/** Words that end in one of these short words without being two: proof, bathe, herewith. Their endings, so that aloof and roof are one. */
const WHOLE =
  /(?:^|[-’])(?:[a-z]{0,6}(?:oof|eof|hof|kof|nof|oftof)|[a-z]*proof|of|[a-z]*(?:athe|ethe|ythe|ithe|othe|nthe|uthe|rthe|wthe|rith|lith|nith|mith|kith|pith|yth|ewith|thwith|owith|utwith)|with|withwith|the|[a-z]*(?:erefrom|therefrom)|from|[a-z]*where(?:of|from|with)|[a-z]*there(?:of|from|with|fore?)|here(?:of|with|fore?)|then|that|this|which)s?$/i;
const ENDING = /^(\p{L}{3,})(of|the|with|from|which)$/u;
/** Nouns that are written with a capital and have "of" after them; other words with one may be names: Lindelof. */
const CAPITAL_NOUN =
  /(?:tion|ment|ity|ship|ness|er|or|ture|ence|ance|ist|ism|ing|try|cy|ute|ury|age|um|ic|dom|ege|ool|eum|ce|eau|all|art|ard|ank|ent|ons|ers|ies|Head|Chief|Day|Year|City|House|Court|State|Union|Port|Gulf|Bay|Isle|Lord|King|Queen|Duke|Way|Man|Chairman|Month|Week|Sea)s?$/;
const BEGINNING = /^(of|the|with|from|that|this|which)(\p{L}{4,})$/u;
const BEGUN =
  /^(?:often|offer|offic|offen|offset|offspring|offshore|offline|ofcom|oftentimes|the(?:at|re|ir|y|m|n|s|o|ft|se|sis|or|ory|olog|rap|rm|ra|lm|ban|bes|ta)|with(?:in|out|draw|drew|hold|held|stand|stood|er)|that(?:ch|ched|che)|thisbe|thistle|fromm|fromage|whichever|whichsoever)/i;

/** Words of grammar that have lost the space between them: ofthe, inthis. None of these is a word. */
const GRAMMAR =
  /^(of|in|on|to|for|and|at|by|from|with|is|was|as|that|all|into|over|under|than|but|when|where|if|are|were|has|have|because|after|before|through|between|during)(the|this|that|these|those|their|which)$/i;
/** Words that follow a noun, and the few words that end in one of them and begin with a noun. */
const FOLLOWING = /^(\p{L}{4,})(and|was|were|has|have|will|that|this|for)$/u;
const FOLLOWED =
  /^(?:brigand|command|confirmand|doctorand|greensand|honorand|thousand|(?:bush|mana|redo)was|(?:free|good)will|there?for|wherefor)$/i;

/** What might be two words. Most texts have none, and only then it is worth to collect the words of the story. */
const CANDIDATE =
  /[A-Za-z]{3,}(?:of|the|with|from|which)\b|\b(?:[Oo]f|[Tt]he|[Ww]ith|[Ff]rom|[Tt]hat|[Tt]his|[Ww]hich)[a-z]{4,}|\b[A-Za-z]?[a-z]+(?:the|this|that|these|those|their|which|and|was|were|has|have|will|for)\b|\b[a-z]{3,}[A-Z][a-z]{2,}/g;

/**
 * Two English words that have run together: "Centerof", "thebridge", "inthis". A short one must be there, and the rest no ending of
 * a known word.
 * @param wordsOf the words of the story in small letters
 */
export function findRunTogether(text: string, wordsOf: () => ReadonlySet<string>): readonly Finding[] {
  const candidates = [...text.matchAll(CANDIDATE)].filter(
    ({ index, 0: word }) =>
      !/[\p{L}\d.@/’-]/u.test(text.charAt(index - 1)) && !/^(?:[\p{L}\d@/]|\.\p{L})/u.test(text.slice(index + word.length)),
  );
  if (candidates.length === 0) return [];
  return candidates.flatMap(({ index, 0: word }) => {
    const parts = split(word, wordsOf());
    return parts ? [{ at: index, wrong: `${word}: two words run together`, right: parts }] : [];
  });
}

function split(word: string, others: ReadonlySet<string>): string | undefined {
  const [, one = '', two = ''] = GRAMMAR.exec(word) ?? [];
  if (one !== '') return `${one} ${two}`;
  const [, head = '', tail = ''] = ENDING.exec(word) ?? [];
  if (head !== '' && !WHOLE.test(word) && (/^\p{Ll}/u.test(word) || CAPITAL_NOUN.test(head))) return `${head} ${tail}`;
  const [, first = '', rest = ''] = BEGINNING.exec(word.toLowerCase()) ?? [];
  if (first !== '' && !BEGUN.test(word) && others.has(rest)) return `${word.slice(0, first.length)} ${word.slice(first.length)}`;
  const [, noun = '', verb = ''] = FOLLOWING.exec(word) ?? [];
  if (noun !== '' && !FOLLOWED.test(word) && others.has(noun.toLowerCase())) return `${noun} ${verb}`;
  // Two words of this story with a capital between: stationsYin, the Centre
  const [, before = '', after = ''] = /^(\p{Ll}{3,})(\p{Lu}\p{Ll}{2,})$/u.exec(word) ?? [];
  return others.has(before) && others.has(after.toLowerCase()) ? `${before} ${after}` : undefined;
}
