import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { sourcePath } from '@/lib/address/addresses';
import type { Source } from '@/lib/record/schema';
import { formatCount } from '@/lib/time/counts';
import { LANG, otherLocale, textIn } from '@/lib/edition/locale';
import type { Crumb } from '../../lib/pages/trail';
import { Breadcrumb } from '../ui/Breadcrumb';
import { Dual } from '../ui/Dual';
import { Typeset } from '../ui/Typeset';

type Counted = { readonly source: Source; readonly stories: number };
type Props = { sources: readonly Counted[]; trail: readonly Crumb[] };

/** Where the stories of the paper come from, in the order of sources.json. */
export function SourceList({ sources, trail }: Props) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const story = useTranslations('Story');
  const t = useTranslations('List');
  const title = wordIn(locale, ({ Sources }) => Sources.title);
  return (
    <div className="wrap">
      <Breadcrumb name={story('breadcrumb')} path={trail} />
      <header className="pagehead">
        <h1>
          {textIn(title, locale)} <span lang={LANG[other]}>{textIn(title, other)}</span>
        </h1>
      </header>
      {sources.length === 0 && <p>{t('empty')}</p>}
      <ul className="rows sources">
        {sources.map((one) => (
          <Row key={one.source.id} {...one} />
        ))}
      </ul>
    </div>
  );
}

function Row({ source: { id, name, description }, stories }: Counted) {
  const locale = useLocale();
  const t = useTranslations('Archive');
  return (
    <li>
      <article className="card">
        <h2>
          <a className="card__link" href={sourcePath(locale, id)}>
            <Dual text={name} locale={locale} />
          </a>
        </h2>
        {description && (
          <p className="card__deck">
            <Typeset text={textIn(description, locale)} locale={locale} />
          </p>
        )}
        <p className="meta">{t('stories', { count: stories, amount: formatCount(stories, locale) })}</p>
      </article>
    </li>
  );
}
