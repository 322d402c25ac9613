import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { InAllLanguages } from '@/lib/edition/languages';
import { textIn } from '@/lib/edition/locale';
import { LABEL } from '../ui/classes';
import { Bilingual } from '../ui/Bilingual';

type Props = {
  id: string;
  title: InAllLanguages;
  /** The address of the whole front */
  href: string;
  ground?: keyof typeof GROUND;
  children: ReactNode;
};

/** Background and heading. Films have a dark background in both themes (video-band.css). */
const GROUND = {
  page: { band: 'pb-12 print:hidden', label: LABEL.frame },
  comment: { band: 'mb-12 bg-pearl pt-7 pb-9', label: LABEL.comment },
  video: { band: 'video-band mb-12 bg-band pt-7 pb-10 text-on-band print:text-ink', label: LABEL.video },
};

/** A part of the front page: its name in both languages, a link to the whole front, and stories. */
export function Band({ id, title, href, ground = 'page', children }: Props) {
  const locale = useLocale();
  const t = useTranslations('Front');
  return (
    <section className={GROUND[ground].band} aria-labelledby={id}>
      <div className="wrap">
        <div className={GROUND[ground].label}>
          <h2 id={id}>
            <Bilingual text={title} locale={locale} otherClassName={`ml-[0.15em] ${LABEL.other}`} />
          </h2>
          <a className={LABEL.more} href={href}>
            {t('more', { name: textIn(title, locale) })}
          </a>
        </div>
        {children}
      </div>
    </section>
  );
}
