import { useTranslations } from 'next-intl';

type Props = {
  page: number;
  pages: number;
  href: (page: number) => string;
  /** The label of the link to the next page; by default, "older stories" */
  next?: string;
};

const BOX = 'inline-grid h-tap min-w-tap place-items-center rounded-sm border px-3 font-semibold';
const LINK = 'hover:bg-pearl chosen:bg-ink chosen:text-on-ink';

/** Links to the first and last page, to the neighbours of this one, and to the next page. */
export function Pager({ page, pages, href, next }: Props) {
  const t = useTranslations('List');
  if (pages < 2) return null;
  return (
    <nav className="flex flex-wrap gap-2 border-t border-ink pt-6 print:hidden" aria-label={t('pager')}>
      {window(page, pages).map((number, n, all) => (
        <span key={number} className="flex">
          {n > 0 && number - (all[n - 1] ?? 0) > 1 && (
            <span className={`${BOX} border-transparent`} aria-hidden="true">
              …
            </span>
          )}
          <a
            className={`${BOX} border-transparent ${LINK}`}
            href={href(number)}
            aria-label={t('page', { page: number, pages })}
            {...(number === page && { 'aria-current': 'page' as const })}
          >
            {number}
          </a>
        </span>
      ))}
      {page < pages && (
        <a className={`ml-auto border-edge ${BOX} ${LINK}`} href={href(page + 1)} rel="next">
          {next ?? t('older')}
        </a>
      )}
    </nav>
  );
}

const window = (page: number, pages: number): number[] =>
  [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages);
