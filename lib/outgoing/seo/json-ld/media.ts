import type { IdReference, ImageGalleryLeaf, ImageObjectLeaf, VideoObjectLeaf } from 'schema-dts';
import { mediaPath, shapedPicturePath } from '../../../address/addresses.ts';
import { plainText } from '../../../record/inline.ts';
import type { Article } from '../../../record/schema/article.ts';
import type { Picture } from '../../../record/schema/block.ts';
import type { Localized } from '../../../edition/languages.ts';
import { inLocale, type Locale } from '../../../edition/locale.ts';
import { toUrl } from '../../../address/origin.ts';

/** The films of a story. Google requires a name, a still and a time with an offset, and recommends the rest. */
export const filmsOf = (article: Article, locale: Locale): VideoObjectLeaf[] =>
  article.body.flatMap((block) =>
    block.type === 'video'
      ? {
          '@type': 'VideoObject',
          name: inLocale(block.title, locale).value,
          description: block.caption ? plainText(inLocale(block.caption, locale).value) : inLocale(block.title, locale).value,
          thumbnailUrl: toUrl(shapedPicturePath({ src: block.poster, version: block.posterVersion }, 'whole')),
          uploadDate: article.publishedAt,
          duration: isoDuration(block.duration),
          contentUrl: toUrl(mediaPath({ src: block.src })),
        }
      : [],
  );

/** The pictures of a poster as an ImageGallery. @param story the `@id` of its story */
export const galleryOf = (article: Article, locale: Locale, story: string): ImageGalleryLeaf => ({
  '@type': 'ImageGallery',
  mainEntity: { '@id': story } satisfies IdReference,
  image: picturesOf(article).map((picture) => imageOf(picture, locale)),
});

const picturesOf = ({ image, body }: Article): readonly Picture[] => [
  ...(image ? [image] : []),
  ...body.flatMap((block): readonly Picture[] => (block.type === 'image' ? [block] : block.type === 'gallery' ? block.images : [])),
];

const imageOf = ({ src, version, alt, caption, credit }: Picture, locale: Locale): ImageObjectLeaf => {
  const words = (text: Localized) => inLocale(text, locale).value;
  return {
    '@type': 'ImageObject',
    contentUrl: toUrl(mediaPath({ src, version })),
    description: words(alt),
    ...(caption && { caption: plainText(words(caption)) }),
    ...(credit && { creditText: plainText(words(credit)) }),
  };
};

/** @example isoDuration(92.4) // 'PT1M32S' (ISO 8601) */
const isoDuration = (seconds: number): string => {
  const whole = Math.max(1, Math.round(seconds));
  return `PT${whole >= 60 ? `${Math.floor(whole / 60)}M` : ''}${whole % 60 > 0 || whole < 60 ? `${whole % 60}S` : ''}`;
};
