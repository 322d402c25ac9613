import { useLocale, useTranslations } from 'next-intl';
import { frontPath } from '@/lib/addresses';
import type { StoryCard as Card } from '@/lib/content/model';
import type { InAllLocales } from '@/lib/content/schema';
import { LANG, otherLocale } from '@/lib/locale';
import type { Paper } from '@/lib/paper';
import { ShareCard } from '../share/ShareCard';
import { Breadcrumb } from '../ui/Breadcrumb';
import { Latest } from './Latest';
import { Pager } from './Pager';
import { StoryRow } from './StoryRow';

type Props = {
  paper: Paper;
  everything: string;
  name: InAllLocales;
  description: InAllLocales;
  /** The address of a page of this list */
  href: (page: number) => string;
  page: number;
  pages: number;
  cards: readonly Card[];
  latest: readonly Card[];
};

/** A front that is a list: of a section, a topic, a format or a series. */
export function ListFront({ paper, everything, name, description, href, page, pages, cards, latest }: Props) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const site = useTranslations('Site');
  const story = useTranslations('Story');
  const t = useTranslations('List');
  return (
    <div className="wrap">
      <Breadcrumb
        name={story('breadcrumb')}
        path={[
          { label: site('home'), href: frontPath(locale) },
          { label: name[locale], href: href(1) },
        ]}
      />
      <header className="pagehead">
        <h1>
          {name[locale]} <span lang={LANG[other]}>{name[other]}</span>
        </h1>
        <p>{description[locale]}</p>
        <p lang={LANG[other]}>{description[other]}</p>
      </header>
      <div className="split">
        <div>
          {cards.length === 0 && <p>{t('empty')}</p>}
          <ol className="rows">
            {cards.map((card, n) => (
              <StoryRow key={card.slug} card={card} paper={paper} priority={n === 0} />
            ))}
          </ol>
          <Pager page={page} pages={pages} href={href} />
        </div>
        <aside className="rail" aria-label={story('rail')}>
          <Latest cards={latest} everything={everything} />
          <ShareCard path={href(page)} title={name[locale]} />
        </aside>
      </div>
    </div>
  );
}
