import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { archivePath, sourcePath } from '@/lib/address/addresses';
import { formatCount } from '@/lib/time/counts';
import type { Paper, Story } from '@/lib/record/model';
import type { Article } from '@/lib/record/schema/article';
import type { Credit } from '@/lib/record/schema/credit';
import type { Localized } from '@/lib/edition/languages';
import { dayOf } from '@/lib/time/days';
import { textIn } from '@/lib/edition/locale';
import { isRead, readingTime, readText } from '@/lib/record/reading-time';
import { InLocale } from '../ui/InLocale';
import { Time } from '../ui/Time';
import { useRoleName } from './role-name';

type Props = {
  story: Story;
  paper: Paper;
  /** Puts the byline in a column beside the text on wide screens and below it on others, instead of in a row below it */
  beside?: boolean;
};

const BESIDE = {
  frame:
    'max-xl:mt-2 max-xl:mb-6 lg:col-[1] xl:row-[3] xl:self-start xl:border-t-3 xl:border-b-0 xl:border-t-ink print:mb-[12pt] print:border-y-[0.5pt] print:border-hair',
  list: 'md:grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] md:gap-x-4 xl:grid-cols-1 xl:gap-y-3 print:grid-cols-3',
};
const BELOW = {
  frame: 'mt-2 mb-6 print:mb-[12pt] print:border-y-[0.5pt]',
  list: 'md:flex md:flex-wrap md:gap-x-10',
};

/** The target area is 44px high. */
const LINK =
  'relative underline decoration-edge decoration-1 underline-offset-link after:absolute after:-inset-y-3 after:inset-x-0 hover:decoration-current';

/** Credits by role, source, times of publication and update, length. */
export function Byline({ story: { article, source }, paper, beside = false }: Props) {
  const { frame, list } = beside ? BESIDE : BELOW;
  const locale = useLocale();
  const roleName = useRoleName(article, paper);
  const t = useTranslations('Story');
  const zone = textIn(paper.site.timeZoneLabel, locale);
  return (
    <aside className={`border-y border-hair py-3 font-ui ${frame}`} aria-label={t('byline')}>
      <dl className={`grid grid-cols-2 gap-x-3 gap-y-2.5 ${list}`}>
        {byRole(article.credits, roleName).map(([role, people]) => (
          <Entry key={role} term={role}>
            {people.map((person, n) => (
              <span key={n} className="block">
                <InLocale text={person} page={locale} />
              </span>
            ))}
          </Entry>
        ))}
        <Entry term={t('source')} plain>
          {source === undefined ? (
            <InLocale text={article.source} page={locale} />
          ) : (
            <a className={LINK} href={sourcePath(locale, source)}>
              <InLocale text={article.source} page={locale} />
            </a>
          )}
        </Entry>
        <Entry term={t('published', { zone })} plain>
          <a className={LINK} href={archivePath(locale, dayOf(new Date(article.publishedAt), paper.site.timeZone))}>
            <Time at={article.publishedAt} format="dateTime" />
          </a>
        </Entry>
        {article.updatedAt && (
          <Entry term={t('updated', { zone })} plain>
            <Time at={article.updatedAt} format="dateTime" />
          </Entry>
        )}
        {isRead(article) && (
          <Entry term={t('length')} plain>
            <Length article={article} />
          </Entry>
        )}
      </dl>
    </aside>
  );
}

/** The number of words, or of characters rounded to two digits (10,000 and more in 万), and the minutes to read them. */
function Length({ article }: { article: Article }) {
  const locale = useLocale();
  const t = useTranslations('Story');
  const { words, han, minutes } = readingTime(readText(article, locale));
  const count = words + han;
  const amount = formatCount(han > words ? Number(count.toPrecision(2)) : count, locale);
  return t('lengthIs', { count, amount, minutes });
}

function Entry({ term, plain = false, children }: { term: string; plain?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt className="text-meta/5 text-ink-3">{term}</dt>
      <dd className={plain ? 'text-meta/5 text-ink-2 md:text-ui/5' : 'text-sm/5 font-semibold text-ink md:text-ui/5'}>{children}</dd>
    </div>
  );
}

/** The credits grouped by the name of the role, in the order of each role's first credit. */
function byRole(credits: readonly Credit[], roleName: (credit: Credit) => string): [string, Localized[]][] {
  const people = new Map<string, Localized[]>();
  for (const credit of credits) people.set(roleName(credit), [...(people.get(roleName(credit)) ?? []), credit.name]);
  return [...people];
}
