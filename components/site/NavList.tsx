import { useLocale } from 'next-intl';
import { Dual } from '../ui/Dual';
import type { NavItem } from './navigation';

type Props = { title: string; items: readonly NavItem[]; current?: string | undefined };

/** One group of fronts under its name. */
export function NavList({ title, items, current }: Props) {
  const locale = useLocale();
  return (
    <div>
      <p className="navlist__title">{title}</p>
      <ul className="navlist">
        {items.map(({ id, href, name }) => (
          <li key={id}>
            <a href={href} {...(id === current && { 'aria-current': 'page' as const })}>
              <Dual text={name} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
