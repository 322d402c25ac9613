import { translator } from '@/i18n/translator';
import type { Block } from '@/lib/record/schema/block';
import type { Locale } from '@/lib/edition/locale';
import { InlineInLocale } from '../InlineInLocale';
import type { Anchor } from './anchor';
import { Source } from './Source';

type Props = { block: Extract<Block, { type: 'table' }>; locale: Locale; anchor: Anchor };

/** With more columns than this, a table is set smaller on paper, where it cannot scroll. */
const MANY = 6;

/** Least widths of columns, with the space after them. A line breaks after any Han character, so beside a long cell a column would have one a line. */
const LEAST = [
  '',
  'min-w-[calc(1em+1rem)]',
  'min-w-[calc(2em+1rem)]',
  'min-w-[calc(3em+1rem)]',
  'min-w-[calc(4em+1rem)]',
  'min-w-[calc(5em+1rem)]',
  'min-w-[calc(6em+1rem)]',
];

/** The class for the least width of a column in Chinese: that of its longest cell, up to six characters. */
function leastWidth({ head, rows }: Props['block'], column: number): string {
  const longest = Math.max(...[head, ...rows].map((row) => row[column]?.zh?.length ?? 0));
  const least = LEAST[Math.min(longest, LEAST.length - 1)] ?? '';
  return head.length > MANY ? `${least} print:min-w-0` : least;
}

/** A table. On narrow screens it scrolls sideways in its own frame, by keyboard too. The first cell of each row is its header. */
export function TableBlock({ block, locale, anchor }: Props) {
  const t = translator(locale, 'Story');
  const isChinese = locale !== 'en';
  return (
    <figure className="font-ui data-pair:my-line [.language-mark+&]:mt-0" {...anchor}>
      <div className="overflow-x-auto print:overflow-visible" role="region" tabIndex={0} aria-label={t('scrollTable')}>
        <table data-columns={block.head.length > MANY ? 'many' : undefined}>
          {block.caption && (
            <caption>
              <InlineInLocale text={block.caption} page={locale} />
            </caption>
          )}
          <thead>
            <tr>
              {block.head.map((cell, n) => (
                <th key={n} scope="col" className={isChinese ? leastWidth(block, n) : undefined}>
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
