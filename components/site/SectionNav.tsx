import { useLocale, useTranslations } from 'next-intl';
import type { Paper } from '@/lib/record/model';
import { Bilingual } from '../ui/Bilingual';
import { formatItems, sectionItems, seriesItems } from './navigation';

type Props = {
  paper: Paper;
  current: string | undefined;
  /** Whether phones show it; on a story they do not */
  onPhones: boolean;
};

/** The bar of sections, formats and series under the masthead. On narrow screens it scrolls sideways, by keyboard too. */
export function SectionNav({ paper, current, onPhones }: Props) {
  const locale = useLocale();
  const t = useTranslations('Site');
  const items = [...sectionItems(paper, locale), ...formatItems(locale), ...seriesItems(paper, locale)];
  return (
    <nav className={`section-nav print:hidden ${onPhones ? '' : 'max-md:hidden'}`} aria-label={t('sections')}>
      <div className="wrap max-lg:w-max">
        <ul className="flex w-max min-w-full gap-x-6 lg:justify-between lg:gap-x-4">
          {items.map(({ id, href, name }) => (
            <li key={id}>
              <a href={href} {...(id === current && { 'aria-current': 'page' as const })}>
                <Bilingual text={name} locale={locale} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
