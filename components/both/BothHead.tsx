import type { Paper, Story } from '@/lib/record/model';
import { LANG, languageOf, type Locale } from '@/lib/edition/locale';
import { hasOwnHalf } from '@/lib/edition/halves';
import { Headline } from '../ui/Headline';
import { Kicker } from '../cards/Kicker';
import { MetaLine } from '../article/MetaLine';
import { ListenStory } from '../listen/ListenStory';
import { Pair } from './Pair';

type Props = { story: Story; paper: Paper; locales: readonly [Locale, Locale] };

/** Kicker, headline and standfirst in both languages, with a single h1; who, when and how long once, in the page's language. */
export function BothHead({ story, paper, locales }: Props) {
  const { article } = story;
  const { title, summary } = article;
  return (
    <header className="grid grid-cols-1 justify-items-start gap-2 pb-4">
      <div className="flex flex-wrap justify-between justify-self-stretch">
        <Kicker story={article} paper={paper} place="head" />
        <ListenStory />
      </div>
      <Pair
        as="h1"
        pair="headline"
        locales={locales}
        has={(language) => hasOwnHalf(title, language)}
        half={(locale) => (
          <span
            key={locale}
            className="font-head text-head-xl/head-xl font-strong tracking-head text-balance"
            data-half={languageOf(locale)}
            lang={LANG[locale]}
          >
            <Headline text={title[languageOf(locale)] ?? ''} locale={locale} />
          </span>
        )}
      />
      {summary && (
        <Pair
          pair="standfirst"
          locales={locales}
          has={(language) => hasOwnHalf(summary, language)}
          half={(locale) => (
            <p key={locale} className="standfirst" data-half={languageOf(locale)} lang={LANG[locale]}>
              <Headline text={summary[languageOf(locale)] ?? ''} locale={locale} />
            </p>
          )}
        />
      )}
      <MetaLine story={story} paper={paper} always />
    </header>
  );
}
