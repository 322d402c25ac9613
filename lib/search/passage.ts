import { partsOf } from '../record/block-parts.ts';
import { plainText } from '../record/inline.ts';
import { anchorOf } from '../record/model.ts';
import type { Article } from '../record/schema.ts';
import type { Language, Localized } from '../edition/languages.ts';
import { type Mark, marksIn, type Needles } from './marks.ts';

/** A stretch of a story around what was looked for, as it was written. */
export type Passage = {
  readonly text: string;
  readonly language: Language;
  /** Of the block it is from; none where it is the standfirst */
  readonly anchor: string | undefined;
};

/** How much is shown, in characters, and how much of it before the first mark. */
const LENGTH: Record<Language, { all: number; before: number }> = { en: { all: 220, before: 70 }, zh: { all: 90, before: 28 } };

/**
 * The passage that shows best why a story was found: with the most of what was looked for, the earliest of these; in the
 * first language that has any. undefined where only headline, names or topics have it.
 */
export function passageOf(article: Article, needles: Needles, languages: readonly Language[]): Passage | undefined {
  for (const language of languages) {
    const candidates = textsOf(article, language).map((one) => ({ ...one, marks: marksIn(one.text, needles) }));
    const best = candidates.reduce<(typeof candidates)[number] | undefined>(
      (kept, one) => (worth(one.marks) > worth(kept?.marks ?? []) ? one : kept),
      undefined,
    );
    if (best) return { text: excerpt(best.text, best.marks, language), language, anchor: best.anchor };
  }
  return undefined;
}

const worth = (marks: readonly Mark[]): number => new Set(marks.map(({ needle }) => needle)).size;

type Text = { readonly text: string; readonly anchor: string | undefined };

function textsOf({ summary, body }: Article, language: Language): readonly Text[] {
  const text = (value: Localized<string | readonly string[]>, anchor: string | undefined): Text[] =>
    [value[language] ?? []].flat().map((one) => ({ text: plainText(one), anchor }));
  return [
    ...(summary ? text(summary, undefined) : []),
    ...body.flatMap((block, n) => partsOf(block).flatMap((part) => text(part.text, anchorOf(block, n)))),
  ];
}

/** The words around the first stretch with the most marks; … where text was left out. */
function excerpt(text: string, marks: readonly Mark[], language: Language): string {
  const { all, before } = LENGTH[language];
  if (text.length <= all) return text;
  const within = (start: number) => worth(marks.filter((mark) => mark.start >= start && mark.end <= start + all - before));
  const first = marks.reduce((kept, mark) => (within(mark.start) > within(kept.start) ? mark : kept), marks[0] ?? { start: 0 });
  const start = Math.max(0, Math.min(first.start - before, text.length - all));
  const from = start === 0 ? 0 : edgeAfter(text, start, language);
  const until = from + all >= text.length ? text.length : edgeBefore(text, from + all, language);
  return `${from > 0 ? '…' : ''}${text.slice(from, until).trim()}${until < text.length ? '…' : ''}`;
}

/** The next beginning of a word; in Chinese of a clause, if there is one near, and never half of a character. */
function edgeAfter(text: string, start: number, language: Language): number {
  const edge = language === 'en' ? /\s/ : /[，。；：、！？]/;
  const near = text.slice(start, start + 20).search(edge);
  if (near >= 0) return start + near + 1;
  return isLow(text, start) ? start + 1 : start;
}

function edgeBefore(text: string, end: number, language: Language): number {
  const near = language === 'en' ? text.slice(0, end).lastIndexOf(' ') : -1;
  return near > end - 20 ? near : isLow(text, end) ? end - 1 : end;
}

/** Whether a place is between the two halves of a character. */
const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));
