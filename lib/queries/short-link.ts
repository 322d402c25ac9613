import { cardByCode } from './stories.ts';
import { queryContext } from './context.ts';
import { type Locale } from '../edition/locale.ts';
import { readCode } from '../record/read-code.ts';
import { viewPath } from '../address/addresses.ts';
import { readView, type View, viewLetters, viewsOf } from '../address/view.ts';

/**
 * The path to which a short link leads, that of an existing page; undefined if there is none.
 * @param letters the view that was shared; without letters the reader's own edition
 * @param own the reader's edition
 */
export function storyBehind(typed: string, letters: string | undefined, own: Locale, now: Date): string | undefined {
  const code = readCode(typed);
  const wanted: View | undefined = letters === undefined ? { locale: own } : readView(letters);
  if (code === undefined || !wanted) return undefined;
  const card = cardByCode(code, queryContext(now, wanted.locale));
  if (!card) return undefined;
  const views = viewsOf(card);
  // If the story lacks the shared view, or has lost it, the nearest view that it has serves
  const nearest =
    views.find((view) => viewLetters(view) === viewLetters(wanted)) ?? views.find(({ locale }) => locale === wanted.locale) ?? views[0];
  return nearest && viewPath(nearest, card);
}
