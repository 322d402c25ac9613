import { isWrittenInTraditional } from '../../../chinese/traditional/script-of.ts';
import { traditionalCharacters } from '../../../chinese/traditional/traditional-characters.ts';
import { plainText } from '../../../record/inline.ts';
import { plainPlaces } from '../../wording/plain-places.ts';
import type { Report } from '../../parse.ts';
import type { CheckedText } from '../../rule.ts';
import { findDoubled } from '../../wording/doubled.ts';
import type { Finder, Finding } from '../../wording/finding.ts';
import { findArticles } from '../../wording/english-articles.ts';
import { findMisspeltEnglish } from '../../wording/misspelt-english.ts';
import { findMisspelt } from '../../wording/misspelt.ts';
import { findMojibake } from '../../wording/mojibake.ts';
import { findPlaceholders } from '../../wording/placeholder.ts';
import { findQuotes } from '../../wording/quotes.ts';
import { findRunTogether } from '../../wording/run-together.ts';
import { findSmallStarts } from '../../wording/sentence-starts.ts';
import { findTraditional, inTraditional } from '../../wording/traditional-characters.ts';
import { type Text, textsIn } from '../texts-in.ts';

const FINDERS: readonly Finder[] = [findDoubled, findPlaceholders, findTraditional, findMisspelt, findMisspeltEnglish, findArticles];

/** What can be seen to be wrong with the wording of a text by itself. */
export function checkWording({ article }: CheckedText, report: Report): void {
  const texts = textsIn(article, []);
  checkScript(texts, report);
  let known: ReadonlySet<string> | undefined;
  /** The words of the English text of the story, for what needs them: most stories have no word that might be two */
  const words = () => (known ??= wordsOf(texts));
  texts.forEach((one) => {
    const { text, language, path } = one;
    const plain = plainText(text);
    const wrecked = findMojibake(plain, language);
    const found: Finding[] = wrecked.length > 0 ? [...wrecked] : FINDERS.flatMap((find) => find(plain, language));
    if (wrecked.length === 0 && language === 'en') found.push(...findRunTogether(plain, words));
    if (wrecked.length === 0 && isRunning(article, one))
      found.push(...findSmallStarts(plain, language), ...findQuotes(plain, () => neighbours(texts, one)));
    if (found.length === 0) return;
    const place = plainPlaces(text);
    for (const { at, wrong, right } of found) report('warning', path, wrong, right, { at: place(at) });
  });
}

const wordsOf = (texts: readonly Text[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap(({ text, language }) =>
      language === 'en'
        ? (plainText(text)
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [])
        : [],
    ),
  );

/** The texts that are written in Traditional: reported once, at the first of them. */
function checkScript(texts: readonly Text[], report: Report): void {
  const [first, ...others] = texts.filter(({ text, language }) => language === 'zh' && isWrittenInTraditional(plainText(text)));
  if (!first) return;
  const plain = plainText(first.text);
  const { at, wrong, right } = inTraditional(plain, traditionalCharacters(plain)[0]?.at ?? 0, others.length);
  report('warning', first.path, wrong, right, { at: plainPlaces(first.text)(at) });
}

/** Whether a text is written in sentences; cells, captions and names need not be. */
function isRunning({ body }: CheckedText['article'], { path: [first, n] }: Text): boolean {
  if (first === 'body' && typeof n === 'number') return ['paragraph', 'heading', 'quote'].includes(body[n]?.type ?? '');
  return first === 'title' || first === 'summary' || first === 'corrections';
}

/** The texts around one: a quotation may go on for several paragraphs. */
function neighbours(texts: readonly Text[], { language, path }: Text) {
  const [first, n] = path;
  const beside = (step: number) =>
    first === 'body' && typeof n === 'number'
      ? (texts.find((one) => one.language === language && one.path[0] === 'body' && one.path[1] === n + step)?.text ?? '')
      : '';
  const other = texts.find((one) => one.language !== language && one.path.slice(0, -1).join('.') === path.slice(0, -1).join('.'));
  return { before: beside(-1), after: beside(1), other: other && plainText(other.text) };
}
