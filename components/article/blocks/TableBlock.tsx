import { useTranslations } from 'next-intl';
import type { Block } from '@/lib/content/schema';
import { InLocale } from '../../ui/InLocale';
import { Source } from './Source';

type Props = { block: Extract<Block, { type: 'table' }>; id: string };

/** A table; on a narrow screen it scrolls in its own frame, by keyboard too. The first cell of a row is its header. */
export function TableBlock({ block, id }: Props) {
  const t = useTranslations('Story');
  return (
    <figure className="datatable" id={id} data-pair={id}>
      <div className="datatable__scroll" role="region" tabIndex={0} aria-label={t('scrollTable')}>
        <table>
          {block.caption && (
            <caption>
              <InLocale text={block.caption} />
            </caption>
          )}
          <thead>
            <tr>
              {block.head.map((cell, n) => (
                <th key={n} scope="col">
                  <InLocale text={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, n) => (
              <tr key={n}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      <InLocale text={cell} />
                    </th>
                  ) : (
                    <td key={column}>
                      <InLocale text={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {block.source && <Source text={block.source} />}
    </figure>
  );
}
