import { useLocale } from 'next-intl';
import type { Article } from '@/lib/record/schema';
import { inLocale, langOn, type Locale } from '@/lib/edition/locale';
import { Picture } from '../ui/Picture';
import { Caption } from './blocks/Caption';

type Props = {
  article: Article;
  /** The editions that its caption is in */
  locales: readonly [Locale, Locale?];
  sizes: string;
};

/** The picture above a story's text, where it has one. */
export function StoryPicture({ article: { image, format }, locales, sizes }: Props) {
  const page = useLocale();
  if (!image) return null;
  const alt = inLocale(image.alt, page);
  return (
    <figure className={format === 'poster' ? 'fig fig--hero fig--poster' : 'fig fig--hero'} data-pair="picture">
      <Picture picture={image} alt={alt.value} {...langOn(page, alt.locale)} sizes={sizes} priority />
      <Caption caption={image.caption} credit={image.credit} locales={locales} />
    </figure>
  );
}
