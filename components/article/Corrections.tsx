import { useLocale, useTranslations } from 'next-intl';
import type { Article } from '@/lib/content/schema';
import { inLocale, langOn } from '@/lib/locale';
import { Time } from '../ui/Time';
import { Inline } from './Inline';

type Props = { corrections: NonNullable<Article['corrections']> };

/** What was wrong and what is right, with the time, oldest first. */
export function Corrections({ corrections }: Props) {
  const page = useLocale();
  const t = useTranslations('Story');
  return corrections.map((correction) => {
    const note = inLocale<string>(correction, page);
    return (
      <section key={correction.at} className="correction" aria-label={t('correction')}>
        <p>
          <strong>{t('correction')}</strong> <Time at={correction.at} format="dateTime" />
        </p>
        <p {...langOn(page, note.locale)}>
          <Inline text={note.value} />
        </p>
      </section>
    );
  });
}
