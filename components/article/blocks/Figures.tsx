import type { Block } from '@/lib/content/schema';
import { InLocale } from '../../ui/InLocale';
import { Source } from './Source';

type Props = { block: Extract<Block, { type: 'figures' }>; id: string };

/** Key numbers. The two languages hold separate values, because Chinese groups by ten thousands (600 million is 6亿). */
export function Figures({ block, id }: Props) {
  return (
    <figure className="keyfig" id={id} data-pair={id}>
      {block.title && (
        <figcaption>
          <InLocale text={block.title} />
        </figcaption>
      )}
      <dl>
        {block.items.map((item, n) => (
          <div key={n}>
            <dt>
              <InLocale text={item.label} />
            </dt>
            <dd>
              <InLocale text={item.value} />
              {item.unit && (
                <small>
                  <InLocale text={item.unit} />
                </small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {block.source && <Source text={block.source} />}
    </figure>
  );
}
