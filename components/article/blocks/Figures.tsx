import type { Block } from '@/lib/record/schema/block';
import { inLocale, type Locale } from '@/lib/edition/locale';
import { isWordUnit } from '@/lib/chinese/typeset/unit';
import { InLocale } from '../../ui/InLocale';
import { InlineInLocale } from '../InlineInLocale';
import type { Anchor } from './anchor';
import { Source } from './Source';

type Props = { block: Extract<Block, { type: 'figures' }>; locale: Locale; anchor: Anchor };

/** The columns for a number of figures: two if three would leave one alone in the last row. */
const columnsFor = (count: number) => (count % 3 === 1 ? '*:odd:last:col-span-full' : 'sm:not-[[data-half]_*]:grid-cols-3');

/** Key figures. Each language has values of its own, because Chinese groups by ten thousands (600 million is 6亿). */
export function Figures({ block, locale, anchor }: Props) {
  return (
    <figure
      className="border-t-3 border-tide bg-pearl px-5 pt-4 pb-5 text-start font-ui data-pair:mt-[calc(var(--lh-body)/2)] data-pair:mb-line print:break-inside-avoid print:px-0 print:pt-2 print:pb-2 [.language-mark+&]:mt-0"
      {...anchor}
    >
      {block.title && (
        <figcaption className="mb-3 font-ui text-base/6 font-bold">
          <InlineInLocale text={block.title} page={locale} />
        </figcaption>
      )}
      <dl className={`grid grid-cols-2 gap-x-5 gap-y-4 print:grid-cols-2 print:gap-y-2 ${columnsFor(block.items.length)}`}>
        {block.items.map((item, n) => (
          <div
            key={n}
            className="flex flex-col-reverse justify-end gap-1 border-t border-edge pt-2 odd:last:in-data-half:col-span-full max-sm:odd:last:col-span-full"
          >
            <dt className="font-ui text-sm/5 text-balance text-ink-2 print:text-[8pt]/[11pt] zh:wrap-anywhere zh:break-keep">
              <InlineInLocale text={item.label} page={locale} display />
            </dt>
            <dd className="font-head text-3xl/10 font-semibold tracking-[-0.02em] text-tide figures-lining print:text-[18pt]/[22pt]">
              <InLocale text={item.value} page={locale} className="font-head" />
              {item.unit && (
                <small className="ml-[0.12em] text-lg/0 font-semibold tracking-[0]">
                  {isWordUnit(inLocale(item.unit, locale).value) && ' '}
                  <InLocale text={item.unit} page={locale} className="font-head" />
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {block.source && <Source text={block.source} locale={locale} />}
    </figure>
  );
}
