import { useLocale, useTranslations } from 'next-intl';
import type { Paper } from '@/lib/record/model';
import { Dual } from '../ui/Dual';
import { formatItems, sectionItems, seriesItems } from './navigation';

type Props = { paper: Paper; current: string | undefined; onPhones: boolean };

/** The fade at its end says that there is more. */
const BAR =
  'overflow-x-auto border-t border-hair [scrollbar-width:none] max-lg:mask-[linear-gradient(90deg,#000_calc(100%-3rem),transparent)] [&::-webkit-scrollbar]:hidden print:hidden';

/** The bar under the masthead. Where it is wider than the screen it scrolls sideways, by keyboard too. */
export function SectionNav({ paper, current, onPhones }: Props) {
  const locale = useLocale();
  const t = useTranslations('Site');
  const items = [...sectionItems(paper, locale), ...formatItems(locale), ...seriesItems(paper, locale)];
  return (
    <nav className={`${BAR} ${onPhones ? '' : 'max-md:hidden'}`} aria-label={t('sections')}>
      <div className="wrap max-lg:w-max">
        <ul className="flex w-max min-w-full gap-x-6 lg:justify-between lg:gap-x-4">
          {items.map(({ id, href, name }) => (
            <li key={id}>
              <a
                className="flex min-h-tap items-baseline gap-[0.4em] border-b-3 border-transparent pt-3 pb-2.5 font-ui font-semibold whitespace-nowrap hover:border-edge chosen:border-kapok"
                href={href}
                {...(id === current && { 'aria-current': 'page' as const })}
              >
                <Dual text={name} locale={locale} other="text-sm font-normal text-ink-3" />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
