import { useLocale } from 'next-intl';
import type { Block } from '@/lib/content/schema';
import { inLocale } from '@/lib/locale';
import { Picture } from '../../ui/Picture';
import { Caption } from './Caption';

type Props = { block: Extract<Block, { type: 'image' }>; id: string };

export function ImageBlock({ block, id }: Props) {
  const alt = inLocale(block.alt, useLocale()).value;
  return (
    <figure className="fig" id={id} data-pair={id}>
      <Picture picture={block} alt={alt} sizes="(min-width: 80rem) 41rem, 100vw" />
      <Caption caption={block.caption} credit={block.credit} />
    </figure>
  );
}
