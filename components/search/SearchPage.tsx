import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { searchPath } from '@/lib/address/addresses';
import type { Paper, StoryCard } from '@/lib/record/model';
import type { Topic } from '@/lib/record/schema';
import { formatCount } from '@/lib/time/counts';
import { LANG, otherLocale, textIn } from '@/lib/edition/locale';
import { type Asked, askedQuery, hasFilters } from '@/lib/search/filters';
import type { Results } from '@/lib/search/search-paper';
import { Topics } from '../cards/Topics';
import { Latest } from '../cards/Latest';
import { Pager } from '../cards/Pager';
import { Typeset } from '../ui/Typeset';
import { SearchForm } from './SearchForm';
import { SearchResult } from './SearchResult';

type Props = {
  paper: Paper;
  everything: string;
  asked: Asked;
  found: Results;
  /** Every topic of the paper */
  topics: readonly Topic[];
  latest: readonly StoryCard[];
};

export function SearchPage({ paper, everything, asked, found, topics, latest }: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  const other = otherLocale(locale);
  const title = wordIn(locale, ({ Search }) => Search.title);
  const story = useTranslations('Story');
  return (
    <div className="wrap">
      <header className="pagehead">
        <h1>
          {textIn(title, locale)} <span lang={LANG[other]}>{textIn(title, other)}</span>
        </h1>
      </header>
      <SearchForm paper={paper} topics={topics} asked={asked} />
      <p className="search__count">{found.isAsked ? <Count found={found} /> : t('hint')}</p>
      <Reading found={found} />
      <div className="split">
        <div>
          {found.isAsked && found.total === 0 && <Nothing asked={asked} respelled={found.respelled} />}
          {found.results.length > 0 && (
            <ol className="rows" aria-label={t('results')}>
              {found.results.map((result) => (
                <SearchResult key={result.card.slug} result={result} terms={found.highlightTerms} paper={paper} />
              ))}
            </ol>
          )}
          <Pager
            page={found.page}
            pages={found.pages}
            href={(page) => searchPath(locale, askedQuery({ ...asked, page }))}
            next={t('next')}
          />
        </div>
        <aside className="rail" aria-label={story('rail')}>
          <Topics heading={({ Search }) => Search.topics} topics={found.topics} />
          <Latest cards={latest} everything={everything} />
        </aside>
      </div>
    </div>
  );
}

function Count({ found: { total, counted, text } }: { found: Results }) {
  const locale = useLocale();
  const t = useTranslations('Search');
  const words =
    total > counted
      ? t('countMore', { amount: formatCount(counted, locale), query: text })
      : t('count', { count: total, amount: formatCount(total, locale), query: text });
  return (
    <b>
      <Typeset text={words} locale={locale} />
    </b>
  );
}

/** How the query was read, where it could not be read as it was typed. */
function Reading({ found: { reading, respelled, total } }: { found: Results }) {
  const locale = useLocale();
  const t = useTranslations('Search');
  if (total === 0 || reading === 'as-typed') return null;
  return (
    <div className="search__reading">
      {[...respelled].map(([typed, meant]) => (
        <p key={typed}>
          <Typeset text={t('respelled', { typed, meant })} locale={locale} />
        </p>
      ))}
      {reading === 'any-word' && <p>{t('anyWord')}</p>}
    </div>
  );
}

/** What to try where nothing was found. */
function Nothing({ asked, respelled }: { asked: Asked; respelled: Results['respelled'] }) {
  const locale = useLocale();
  const t = useTranslations('Search');
  return (
    <div className="search__nothing">
      {[...respelled.values()].map((meant) => (
        <p key={meant}>
          <a href={searchPath(locale, askedQuery({ typed: meant, filters: {}, sort: 'relevance', page: 1 }))}>{t('meant', { meant })}</a>
        </p>
      ))}
      <p>{t('tryOther')}</p>
      {hasFilters(asked.filters) && (
        <p>
          <a className="btn" href={searchPath(locale, askedQuery({ ...asked, filters: {}, page: 1 }))}>
            {t('tryWithoutFilters')}
          </a>
        </p>
      )}
    </div>
  );
}
