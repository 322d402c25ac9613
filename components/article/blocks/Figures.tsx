import type { Block } from '@/lib/record/schema/block';
import { inLocale, type Locale } from '@/lib/edition/locale';
import { isWordUnit } from '@/lib/chinese/typeset/unit';
import { InLocale } from '../../ui/InLocale';
import { InlineInLocale } from '../InlineInLocale';
import type { Anchor } from './anchor';
import { Source } from './Source';

type Props = { block: Extract<Block, { type: 'figures' }>; locale: Locale; anchor: Anchor };

/** The classes for a number of figures: two columns if three would leave one alone in the last row. */
const columnsFor = (count: number) => (count % 3 === 1 ? 'key-figures' : 'key-figures key-figures-thirds');

/** Key figures (key-figures.css). Each language has values of its own, because Chinese groups by ten thousands (600 million is 6亿). */
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
      <dl className={columnsFor(block.items.length)}>
        {block.items.map((item, n) => (
          <div key={n}>
            <dt>
              <InlineInLocale text={item.label} page={locale} display />
            </dt>
            <dd>
              <InLocale text={item.value} page={locale} />
              {item.unit && (
                <small>
                  {isWordUnit(inLocale(item.unit, locale).value) && ' '}
                  <InLocale text={item.unit} page={locale} />
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
