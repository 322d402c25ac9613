import { useLocale } from 'next-intl';
import { inLocale, LANG, localeFor } from '@/lib/edition/locale';
import type { Paper } from '@/lib/record/model';
import type { HighlightTerms } from '@/lib/search/highlights';
import type { Result } from '@/lib/search/search-paper';
import { storyLink } from '@/lib/address/story-link';
import { CardStandfirst } from '../cards/CardStandfirst';
import { CardHeadline } from '../cards/CardHeadline';
import { Kicker } from '../cards/Kicker';
import { Row } from '../cards/StoryRow';
import { Highlighted } from './Highlighted';

type Props = { result: Result; terms: HighlightTerms; paper: Paper };

/** A search result. Its headline links to the story, its passage to the paragraph in the story. */
export function SearchResult({ result: { card, passage }, terms, paper }: Props) {
  const page = useLocale();
  const title = inLocale(card.title, page);
  const link = storyLink(card, title.locale, page);
  return (
    <Row card={card} shown={title.locale} time="date">
      <Kicker story={card} paper={paper} />
      <CardHeadline card={card} title={title} as="h2" size="row">
        <Highlighted text={title.value} terms={terms} locale={title.locale} />
      </CardHeadline>
      {passage ? (
        <CardStandfirst size="found">
          <a
            className="underline-offset-[0.14em] hover:underline hover:decoration-1"
            {...link}
            href={passage.anchor === undefined ? link.href : `${link.href}#${passage.anchor}`}
          >
            <PassageText passage={passage} terms={terms} />
          </a>
        </CardStandfirst>
      ) : (
        card.summary && <CardStandfirst size="found" text={card.summary} />
      )}
    </Row>
  );
}

function PassageText({ passage: { text, language }, terms }: { passage: NonNullable<Result['passage']>; terms: HighlightTerms }) {
  const page = useLocale();
  const locale = localeFor(page, language);
  const words = <Highlighted text={text} terms={terms} locale={locale} />;
  return locale === page ? (
    words
  ) : (
    <span className="font-text" lang={LANG[locale]}>
      {words}
    </span>
  );
}
