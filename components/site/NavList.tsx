import { useLocale } from 'next-intl';
import { Bilingual } from '../ui/Bilingual';
import type { NavItem } from './navigation';

type Props = { title: string; items: readonly NavItem[]; current?: string | undefined; place?: keyof typeof FRAME };

const FRAME = { panel: 'nav-list', foot: 'nav-list nav-list-foot break-inside-avoid pb-5' };

/** A group of links in the navigation, under its name. */
export function NavList({ title, items, current, place = 'panel' }: Props) {
  const locale = useLocale();
  return (
    <div className={FRAME[place]}>
      <p>{title}</p>
      <ul>
        {items.map(({ id, href, name }) => (
          <li key={id}>
            <a href={href} {...(id === current && { 'aria-current': 'page' as const })}>
              <Bilingual text={name} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
