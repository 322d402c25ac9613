import { useLocale } from 'next-intl';
import { inLocale, LANG, langOn, localeFor } from '@/lib/edition/locale';
import type { Paper } from '@/lib/record/model';
import type { HighlightTerms } from '@/lib/search/highlights';
import type { Result } from '@/lib/search/search-paper';
import { storyLink } from '@/lib/address/story-link';
import { Kicker } from '../cards/Kicker';
import { LanguageTag } from '../cards/LanguageTag';
import { StatusTag } from '../cards/StatusTag';
import { InLocale } from '../ui/InLocale';
import { Picture } from '../ui/Picture';
import { Time } from '../ui/Time';
import { Highlighted } from './Highlighted';

type Props = { result: Result; terms: HighlightTerms; paper: Paper };

/** A story that was found: its headline leads to it, the passage to the paragraph that it is from. */
export function SearchResult({ result: { card, passage }, terms, paper }: Props) {
  const page = useLocale();
  const title = inLocale(card.title, page);
  const link = storyLink(card, title.locale, page);
  return (
    <li className={card.image ? 'row' : 'row row--noimg'}>
      <p className="row__date meta">
        <Time at={card.publishedAt} format="date" />
        <LanguageTag card={card} shown={title.locale} />
        <StatusTag status={card.status} />
      </p>
      <article className="card">
        <Kicker story={card} paper={paper} />
        <h2 {...langOn(page, title.locale)}>
          <a className="card__link" {...link}>
            <Highlighted text={title.value} terms={terms} locale={title.locale} />
          </a>
        </h2>
        {passage ? (
          <p className="card__deck found">
            <a {...link} href={passage.anchor === undefined ? link.href : `${link.href}#${passage.anchor}`}>
              <PassageText passage={passage} terms={terms} />
            </a>
          </p>
        ) : (
          card.summary && (
            <p className="card__deck found">
              <InLocale text={card.summary} page={page} />
            </p>
          )
        )}
      </article>
      {card.image && (
        <div className="pic">
          <Picture picture={card.image} alt="" sizes="(min-width: 48rem) 14rem, 7rem" />
        </div>
      )}
    </li>
  );
}

function PassageText({ passage: { text, language }, terms }: { passage: NonNullable<Result['passage']>; terms: HighlightTerms }) {
  const page = useLocale();
  const locale = localeFor(page, language);
  const words = <Highlighted text={text} terms={terms} locale={locale} />;
  return locale === page ? words : <span lang={LANG[locale]}>{words}</span>;
}
