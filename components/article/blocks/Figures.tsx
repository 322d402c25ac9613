import type { Block } from '@/lib/record/schema';
import { inLocale, type Locale } from '@/lib/edition/locale';
import { isWordUnit } from '@/lib/chinese/typeset/unit';
import { InLocale } from '../../ui/InLocale';
import type { Anchor } from './anchor';
import { Source } from './Source';

type Props = { block: Extract<Block, { type: 'figures' }>; locale: Locale; anchor: Anchor };

/** Key numbers. The two languages hold separate values, because Chinese groups by ten thousands (600 million is 6亿). */
export function Figures({ block, locale, anchor }: Props) {
  return (
    <figure className="keyfig" {...anchor}>
      {block.title && (
        <figcaption>
          <InLocale text={block.title} page={locale} />
        </figcaption>
      )}
      <dl>
        {block.items.map((item, n) => (
          <div key={n}>
            <dt>
              <InLocale text={item.label} page={locale} />
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
