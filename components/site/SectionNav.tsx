import { useLocale, useTranslations } from 'next-intl';
import type { Paper } from '@/lib/record/model';
import { Dual } from '../ui/Dual';
import { formatItems, sectionItems, seriesItems } from './navigation';

type Props = { paper: Paper; current: string | undefined };

/** The bar under the masthead. Where it is wider than the screen it scrolls sideways, by keyboard too. */
export function SectionNav({ paper, current }: Props) {
  const locale = useLocale();
  const t = useTranslations('Site');
  const items = [...sectionItems(paper, locale), ...formatItems(locale), ...seriesItems(paper, locale)];
  return (
    <nav className="nav" aria-label={t('sections')}>
      <div className="wrap">
        <ul>
          {items.map(({ id, href, name }) => (
            <li key={id}>
              <a href={href} {...(id === current && { 'aria-current': 'page' as const })}>
                <Dual text={name} locale={locale} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
