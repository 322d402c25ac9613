import type { CheckedText } from '../rule.ts';
import { parseInline } from '../../record/inline.ts';
import { markedTexts } from '../../record/block-texts.ts';
import type { Report } from '../parse.ts';
import { marksInPlain, rawMarksIn } from './markup.ts';
import { textsIn } from './texts-in.ts';

/** Texts with inline Markdown use the paper's own only; all others are shown as they are written. */
export function checkInlineTexts({ article }: CheckedText, report: Report): void {
  const marked = markedTexts(article);
  for (const { text, path } of marked) {
    const { problems } = parseInline(text);
    const isParagraph = path[0] === 'body' && article.body[Number(path[1])]?.type === 'paragraph';
    const raw = rawMarksIn(text, { isParagraph });
    // Of a star inside a word that is said below, with its place
    const isSaid = (wrong: string) =>
      wrong.endsWith(' opens or closes nothing') && raw.some((mark) => mark.wrong.endsWith(' inside a word'));
    for (const { level, wrong, right } of problems) if (!isSaid(wrong)) report(level, path, wrong, right);
    // An error says what to do with a mark already
    if (problems.some(({ level }) => level === 'error')) continue;
    for (const { at, wrong, right } of raw) report('warning', path, wrong, right, { at });
  }
  const paths = new Set(marked.map(({ path }) => path.join('/')));
  for (const { text, path } of textsIn(article, [])) {
    if (paths.has(path.join('/'))) continue;
    for (const { at, wrong, right } of marksInPlain(text)) report('warning', path, wrong, right, { at });
  }
}

/** The same for a record whose texts are all plain, such as a list of sections. */
export function checkPlainTexts(record: unknown, report: Report): void {
  for (const { text, path } of textsIn(record, []))
    for (const { at, wrong, right } of marksInPlain(text)) report('warning', path, wrong, right, { at });
}
