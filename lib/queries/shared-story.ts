import type { Paper, Story } from '../record/model.ts';
import { cardByCode, story } from './stories.ts';
import { queryContext } from './context.ts';
import { paper } from './paper.ts';
import { readCode } from '../record/read-code.ts';
import { readView, type View, viewLetters, viewsOf } from '../address/view.ts';

/** A story in one of the views in which it exists, and the paper in the same script. */
export type SharedStory = { readonly story: Story; readonly view: View; readonly paper: Paper };

/**
 * The story behind a short link, for its files (QR codes, posters, previews). Undefined for an unknown code, a draft, a
 * scheduled story and a view that the story lacks, so that clients cannot tell these apart.
 */
export function sharedStory(code: string, letters: string, now: Date): SharedStory | undefined {
  const read = readCode(code);
  const view = readView(letters);
  if (read === undefined || !view) return undefined;
  const context = queryContext(now, view.locale);
  const card = cardByCode(read, context);
  const exists = card && viewsOf(card).some((one) => viewLetters(one) === viewLetters(view));
  const found = exists && story(card.slug, context);
  return found ? { story: found, view, paper: paper(view.locale) } : undefined;
}
