import { useLocale } from 'next-intl';
import type { Block } from '@/lib/record/schema/block';
import { inLocale, langOn, type Locale } from '@/lib/edition/locale';
import { Picture } from '../../ui/Picture';
import type { Anchor } from './anchor';
import { Caption } from './Caption';

type Props = { block: Extract<Block, { type: 'image' }>; locales: readonly [Locale, Locale?]; anchor: Anchor };

/** A picture in the text, with its caption. */
export function ImageBlock({ block, locales, anchor }: Props) {
  const page = useLocale();
  const alt = inLocale(block.alt, locales[0]);
  return (
    <figure className="mb-7 print:break-inside-avoid" {...anchor}>
      <Picture
        className="h-auto w-full print:max-h-[90mm] print:object-contain print:object-left"
        picture={block}
        alt={alt.value}
        {...langOn(page, alt.locale)}
        sizes="(min-width: 80rem) 41rem, 100vw"
      />
      <Caption caption={block.caption} credit={block.credit} locales={locales} />
    </figure>
  );
}
