import { useLocale } from 'next-intl';
import type { Block } from '@/lib/record/schema';
import { inLocale, langOn, type Locale } from '@/lib/edition/locale';
import { Picture } from '../../ui/Picture';
import type { Anchor } from './anchor';
import { Caption } from './Caption';

type Props = { block: Extract<Block, { type: 'image' }>; locales: readonly [Locale, Locale?]; anchor: Anchor };

export function ImageBlock({ block, locales, anchor }: Props) {
  const page = useLocale();
  const alt = inLocale(block.alt, locales[0]);
  return (
    <figure className="fig" {...anchor}>
      <Picture picture={block} alt={alt.value} {...langOn(page, alt.locale)} sizes="(min-width: 80rem) 41rem, 100vw" />
      <Caption caption={block.caption} credit={block.credit} locales={locales} />
    </figure>
  );
}
