import { useLocale, useTranslations } from 'next-intl';
import { archivePath, searchPath, sectionPath } from '@/lib/address/addresses';
import type { Paper } from '@/lib/record/model';
import { textIn } from '@/lib/edition/locale';
import { type Asked, askedQuery, hasFilters } from '@/lib/search/filters';
import type { Results } from '@/lib/search/search-paper';
import { BUTTON, CHIP } from '../ui/classes';

type Props = { paper: Paper; asked: Asked; respelled: Results['respelled'] };

/** Says what to try if nothing was found, and leads on to the archive and the sections. */
export function NoResults({ paper, asked, respelled }: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  const archive = useTranslations('Archive');
  return (
    <div className="grid gap-4 border-t border-ink py-5">
      {[...respelled.values()].map((meant) => (
        <p key={meant}>
          <a
            className="inline-block py-3 text-tide underline underline-offset-[0.2em]"
            href={searchPath(locale, askedQuery({ typed: meant, filters: {}, sort: 'relevance', page: 1 }))}
          >
            {t('meant', { meant })}
          </a>
        </p>
      ))}
      <p>{t('tryOther')}</p>
      {hasFilters(asked.filters) && (
        <p>
          <a className={BUTTON.plain} href={searchPath(locale, askedQuery({ ...asked, filters: {}, page: 1 }))}>
            {t('tryWithoutFilters')}
          </a>
        </p>
      )}
      <nav className="grid gap-3 print:hidden" aria-label={t('tryPaper')}>
        <p>{t('tryPaper')}</p>
        <ul className="flex flex-wrap gap-2">
          <li>
            <a className={CHIP.link} href={archivePath(locale)}>
              {archive('browse')}
            </a>
          </li>
          {paper.sections.map(({ id, name }) => (
            <li key={id}>
              <a className={CHIP.link} href={sectionPath(locale, id)}>
                {textIn(name, locale)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
