import { useLocale, useTranslations } from 'next-intl';
import { Headline } from '../ui/Headline';
import { KeptNote } from './KeptNote';
import { KeptStories } from './KeptStories';

/** What is shown where a page is neither to be had nor kept; the note, which the worker fills in, says why. */
export function OfflinePage() {
  const locale = useLocale();
  const t = useTranslations('Offline');
  return (
    <div className="wrap">
      <header className="pagehead">
        <h1>
          <Headline text={t('title')} locale={locale} />
        </h1>
        <p>{t('text')}</p>
        <p>
          <a className="btn btn--primary" href="">
            {t('retry')}
          </a>
        </p>
      </header>
      <KeptStories />
      <KeptNote />
    </div>
  );
}
