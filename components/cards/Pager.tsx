import { useTranslations } from 'next-intl';

type Props = {
  page: number;
  pages: number;
  href: (page: number) => string;
  /** What the way to the next page is called where that is not older */
  next?: string;
};

/** The pages around this one, the first and the last; and the way to older stories. */
export function Pager({ page, pages, href, next }: Props) {
  const t = useTranslations('List');
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={t('pager')}>
      {window(page, pages).map((number, n, all) => (
        <span key={number} className="pager__item">
          {n > 0 && number - (all[n - 1] ?? 0) > 1 && <span aria-hidden="true">…</span>}
          <a
            href={href(number)}
            aria-label={t('page', { page: number, pages })}
            {...(number === page && { 'aria-current': 'page' as const })}
          >
            {number}
          </a>
        </span>
      ))}
      {page < pages && (
        <a className="next" href={href(page + 1)} rel="next">
          {next ?? t('older')}
        </a>
      )}
    </nav>
  );
}

const window = (page: number, pages: number): number[] =>
  [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages);
