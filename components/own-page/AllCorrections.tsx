import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import { storyPath } from '@/lib/address/addresses';
import { type CorrectionEntry, correctionAnchor, type Paper } from '@/lib/record/model';
import { formatDate } from '@/lib/time/dates';
import { inLocale, langOn } from '@/lib/edition/locale';
import { storyLink } from '@/lib/address/story-link';
import { Correction } from '../article/Correction';
import { Inline } from '../article/Inline';
import { Pager } from '../cards/Pager';
import { StatusTag } from '../cards/StatusTag';
import { StoryLabel } from '../cards/StoryLabel';
import { LABEL } from '../ui/classes';
import { Headline } from '../ui/Headline';
import { Time } from '../ui/Time';

type Props = {
  paper: Paper;
  entries: readonly CorrectionEntry[];
  page: number;
  pages: number;
  href: (page: number) => string;
};

/** The corrections of all stories, newest first, day by day in the paper's time zone. */
export function AllCorrections({ paper, entries, page, pages, href }: Props) {
  const locale = useLocale();
  const timeZone = useTimeZone() ?? 'UTC';
  const t = useTranslations('OwnPage');
  const days = new Map<string, CorrectionEntry[]>();
  for (const entry of entries) {
    const day = formatDate(new Date(entry.correction.at), 'date', locale, timeZone);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return (
    <section className="mt-8" aria-labelledby="corrections">
      <h2 className={LABEL.frame} id="corrections">
        {t('corrections')}
      </h2>
      {entries.length === 0 && <p>{t('noCorrections')}</p>}
      {[...days].map(([day, ofDay]) => (
        <section key={day}>
          <h3 className="pt-5 pb-2 font-ui text-ui/5 font-semibold text-ink-2">{day}</h3>
          <ul>
            {ofDay.map((entry) => (
              <Entry key={`${entry.card.slug} ${entry.n}`} paper={paper} {...entry} />
            ))}
          </ul>
        </section>
      ))}
      <Pager page={page} pages={pages} href={href} next={t('olderCorrections')} />
    </section>
  );
}

/** A correction with a link to it in its story, in the edition of the headline shown here. */
function Entry({ paper, card, n, correction }: CorrectionEntry & { paper: Paper }) {
  const page = useLocale();
  const title = inLocale(card.title, page);
  const note = inLocale<string>(correction, page);
  return (
    <Correction
      as="li"
      head={
        <>
          <Time at={correction.at} format="time" /> <StatusTag status={card.status} />{' '}
          <StoryLabel card={card} paper={paper} className="self-center" />
          <a
            {...storyLink(card, title.locale, page)}
            {...langOn(page, title.locale)}
            href={`${storyPath(title.locale, card)}#${correctionAnchor(n)}`}
          >
            <Headline text={title.value} locale={title.locale} />
          </a>
        </>
      }
    >
      <p {...langOn(page, note.locale)}>
        <Inline text={note.value} locale={note.locale} />
      </p>
    </Correction>
  );
}
