import { useLocale, useTranslations } from 'next-intl';
import type { Block } from '@/lib/content/schema';
import { inLocale } from '@/lib/locale';
import { Picture } from '../../ui/Picture';
import { Caption } from './Caption';

type Props = { block: Extract<Block, { type: 'gallery' }>; id: string };

/** Pictures beside one another, each whole and with its own caption. */
export function Gallery({ block, id }: Props) {
  const locale = useLocale();
  const t = useTranslations('Story');
  return (
    <section className="gallery" id={id} data-pair={id} aria-label={t('gallery')}>
      {block.images.map((picture) => (
        <figure key={picture.src}>
          <Picture picture={picture} alt={inLocale(picture.alt, locale).value} sizes="(min-width: 48rem) 20rem, 50vw" />
          <Caption caption={picture.caption} credit={picture.credit} />
        </figure>
      ))}
    </section>
  );
}
