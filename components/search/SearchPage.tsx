import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { searchPath } from '@/lib/address/addresses';
import type { Paper, StoryCard } from '@/lib/record/model';
import type { Topic } from '@/lib/record/schema/paper-files';
import { formatCount } from '@/lib/time/counts';
import { type Asked, askedQuery } from '@/lib/search/filters';
import type { Results } from '@/lib/search/search-paper';
import { Topics } from '../cards/Topics';
import { Latest } from '../cards/Latest';
import { Pager } from '../cards/Pager';
import { BESIDE } from '../ui/classes';
import { PageHead } from '../ui/PageHead';
import { Typeset } from '../ui/Typeset';
import { Leads } from './Leads';
import { NoResults } from './NoResults';
import { SearchForm } from './SearchForm';
import { SearchResult } from './SearchResult';

type Props = {
  paper: Paper;
  /** The id of the section whose front lists every story */
  everything: string;
  asked: Asked;
  found: Results;
  /** Every topic of the paper */
  topics: readonly Topic[];
  latest: readonly StoryCard[];
};

/** The search: form, results, topics that match the query. */
export function SearchPage({ paper, everything, asked, found, topics, latest }: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  const title = wordIn(locale, ({ Search }) => Search.title);
  const story = useTranslations('Story');
  return (
    <div className="wrap">
      <PageHead title={title} />
      <SearchForm paper={paper} topics={topics} asked={asked} />
      <p className="py-4 wrap-anywhere text-ink-2">{found.isAsked ? <ResultCount found={found} /> : t('hint')}</p>
      <Leads leads={found.leads} />
      <Interpretation found={found} />
      <div className={BESIDE}>
        <div>
          {found.isAsked && found.total === 0 && <NoResults paper={paper} asked={asked} respelled={found.respelled} />}
          {found.results.length > 0 && (
            <ol aria-label={t('results')}>
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
        <aside className="flex flex-col gap-8 pt-8 lg:pt-0" aria-label={story('rail')}>
          <Topics heading={({ Search }) => Search.topics} topics={found.topics} />
          <div className="print:hidden">
            <Latest cards={latest} paper={paper} everything={everything} />
          </div>
        </aside>
      </div>
    </div>
  );
}

function ResultCount({ found: { total, counted, text } }: { found: Results }) {
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

/** Says how the query was interpreted, if nothing was found for it as typed. */
function Interpretation({ found: { reading, respelled, total } }: { found: Results }) {
  const locale = useLocale();
  const t = useTranslations('Search');
  if (total === 0 || reading === 'as-typed') return null;
  return (
    <div className="pb-4 wrap-anywhere text-ink-2">
      {[...respelled].map(([typed, meant]) => (
        <p key={typed}>
          <Typeset text={t('respelled', { typed, meant })} locale={locale} />
        </p>
      ))}
      {reading === 'any-word' && <p>{t('anyWord')}</p>}
    </div>
  );
}
