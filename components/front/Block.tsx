import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { InAllLanguages } from '@/lib/edition/languages';
import { textIn } from '@/lib/edition/locale';
import { Dual } from '../ui/Dual';

type Props = { id: string; title: InAllLanguages; href: string; className?: string; children: ReactNode };

/** A part of the front page: its name in both scripts, the way to the whole front, and its stories. */
export function Block({ id, title, href, className = 'sect', children }: Props) {
  const locale = useLocale();
  const t = useTranslations('Front');
  return (
    <section className={className} aria-labelledby={id}>
      <div className="wrap">
        <div className="label">
          <h2 id={id}>
            <Dual text={title} locale={locale} />
          </h2>
          <a className="more" href={href}>
            {t('more', { name: textIn(title, locale) })}
          </a>
        </div>
        {children}
      </div>
    </section>
  );
}
