import { useLocale } from 'next-intl';
import type { Article } from '@/lib/record/schema/article';
import { inLocale, langOn, type Locale } from '@/lib/edition/locale';
import { Picture } from '../ui/Picture';
import { Caption } from './blocks/Caption';

type Props = {
  picture: NonNullable<Article['image']>;
  format: Article['format'];
  /** The editions of the caption: the page's own or, on a page in both languages, two, the leading one first */
  locales: readonly [Locale, Locale?];
  sizes: string;
  /** Classes for its position */
  className?: string;
  /** Crops the picture to a wide band, unless it is a poster */
  cropped?: boolean;
};

/** Low enough that the text begins on the first screen, or soon after it. */
const ON_TOP = 'aspect-16/10 max-h-[max(60vh,14rem)] object-cover';

/** The lead picture, above the text of a story. */
export function StoryPicture({ picture, format, locales, sizes, className = '', cropped = false }: Props) {
  const page = useLocale();
  const alt = inLocale(picture.alt, page);
  const isPoster = format === 'poster';
  const isTall = picture.height > picture.width;
  return (
    <figure className={`mb-7 print:break-inside-avoid ${isPoster ? 'grid justify-center' : ''} ${className}`} data-pair="picture">
      <Picture
        className={`h-auto w-full print:max-h-[90mm] ${isPoster ? 'max-h-[80vh]' : cropped ? 'aspect-3/2 object-cover pairs:aspect-5/2' : isTall ? 'max-h-[80vh] object-contain object-left' : ON_TOP}`}
        picture={picture}
        alt={alt.value}
        {...langOn(page, alt.locale)}
        sizes={sizes}
        priority
      />
      <Caption under={isPoster ? 'poster' : 'picture'} caption={picture.caption} credit={picture.credit} locales={locales} />
    </figure>
  );
}
