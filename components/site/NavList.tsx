import { useLocale } from 'next-intl';
import { Dual } from '../ui/Dual';
import type { NavItem } from './navigation';

type Props = { title: string; items: readonly NavItem[]; current?: string | undefined; place?: keyof typeof LINK };

const FRAME = { panel: undefined, foot: 'break-inside-avoid pb-5' };
const LINK = {
  panel: 'min-h-tap',
  /** A mouse needs less room than a finger */
  foot: 'min-h-tap lg:pointer-fine:min-h-9',
};

/** One group of fronts under its name. */
export function NavList({ title, items, current, place = 'panel' }: Props) {
  const locale = useLocale();
  return (
    <div className={FRAME[place]}>
      <p className="pb-1 font-ui text-sm/5 font-bold text-ink-3">{title}</p>
      <ul>
        {items.map(({ id, href, name }) => (
          <li key={id}>
            <a
              className={`flex flex-wrap content-center items-center gap-x-2 py-1 font-ui hover:underline chosen:font-bold ${LINK[place]}`}
              href={href}
              {...(id === current && { 'aria-current': 'page' as const })}
            >
              <Dual text={name} locale={locale} other="text-sm font-normal text-ink-3" />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
