import { translator } from '@/i18n/translator';
import type { Block } from '@/lib/record/schema/block';
import type { Locale } from '@/lib/edition/locale';
import { InlineInLocale } from '../InlineInLocale';
import type { Anchor } from './anchor';
import { Source } from './Source';

type Props = { block: Extract<Block, { type: 'table' }>; locale: Locale; anchor: Anchor };

/** A table. On narrow screens it scrolls sideways in its own frame, by keyboard too. The first cell of each row is its header. */
export function TableBlock({ block, locale, anchor }: Props) {
  const t = translator(locale, 'Story');
  return (
    <figure className="font-ui data-pair:my-line print:break-inside-avoid [.language-mark+&]:mt-0" {...anchor}>
      <div className="overflow-x-auto" role="region" tabIndex={0} aria-label={t('scrollTable')}>
        <table>
          {block.caption && (
            <caption>
              <InlineInLocale text={block.caption} page={locale} />
            </caption>
          )}
          <thead>
            <tr>
              {block.head.map((cell, n) => (
                <th key={n} scope="col">
                  <InlineInLocale text={cell} page={locale} />
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
                      <InlineInLocale text={cell} page={locale} />
                    </th>
                  ) : (
                    <td key={column}>
                      <InlineInLocale text={cell} page={locale} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {block.source && <Source text={block.source} locale={locale} />}
    </figure>
  );
}
