import { namesInField, namesInText } from '../../chinese/traditional/names/names-in-field.ts';
import { partsOf } from '../block-texts.ts';
import type { Article } from '../schema/article.ts';

type Text = string | readonly string[] | undefined;
/** The part that articles and the paper's own pages have in common, and the credits of articles. */
type Named = Pick<Article, 'title' | 'body'> & Partial<Pick<Article, 'summary' | 'image' | 'corrections' | 'credits'>>;

/**
 * The people of a story, in Simplified, whose names Traditional would spell otherwise if they were prose. A name that one place
 * tells (a credit, an attribution, a title before or after it) is that name in every text of the story and in its card.
 */
export function peopleOf({ title, summary, image, body, corrections = [], credits = [] }: Named): readonly string[] {
  const parts = body.flatMap(partsOf);
  const isField = ({ path }: (typeof parts)[number]) => path.at(-1) === 'attribution' || path.at(-1) === 'credit';
  const fields: Text[] = [
    ...credits.filter(({ kind }) => kind !== 'organisation').map(({ name }) => name.zh),
    image?.credit?.zh,
    ...parts.filter(isField).map(({ text }) => text.zh),
  ];
  const texts: Text[] = [
    title.zh,
    summary?.zh,
    image?.alt.zh,
    image?.caption?.zh,
    ...parts.filter((part) => !isField(part)).map(({ text }) => text.zh),
    ...corrections.map(({ zh }) => zh),
  ];
  return [...new Set([...all(fields).flatMap(namesInField), ...all(texts).flatMap(namesInText)])];
}

const all = (texts: readonly Text[]): readonly string[] => texts.flatMap((text) => text ?? []);
