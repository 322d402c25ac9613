import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { archivePath, sourcePath } from '@/lib/address/addresses';
import { formatCount } from '@/lib/time/counts';
import type { Story } from '@/lib/record/model';
import type { Article } from '@/lib/record/schema';
import type { Localized } from '@/lib/edition/languages';
import { dayOf } from '@/lib/time/days';
import { textIn } from '@/lib/edition/locale';
import type { Paper } from '@/lib/queries/paper';
import { readingTime, runningText } from '@/lib/record/reading-time';
import { InLocale } from '../ui/InLocale';
import { Time } from '../ui/Time';

type Props = { story: Story; paper: Paper };

/** Credits by role, source, published and updated time. A role nobody filled is left out. */
export function Byline({ story: { article, source }, paper }: Props) {
  const locale = useLocale();
  const role = useTranslations('Role');
  const t = useTranslations('Story');
  const zone = textIn(paper.site.timeZoneLabel, locale);
  return (
    <aside className="byline" aria-label={t('byline')}>
      <dl>
        {byRole(article.credits).map(([name, people]) => (
          <Entry key={name} term={role(name)}>
            {people.map((person, n) => (
              <span key={n} className="byline__name">
                <InLocale text={person} page={locale} />
              </span>
            ))}
          </Entry>
        ))}
        <Entry term={t('source')} plain>
          {source === undefined ? (
            <InLocale text={article.source} page={locale} />
          ) : (
            <a className="byline__link" href={sourcePath(locale, source)}>
              <InLocale text={article.source} page={locale} />
            </a>
          )}
        </Entry>
        <Entry term={t('published', { zone })} plain>
          <a className="byline__link" href={archivePath(locale, dayOf(new Date(article.publishedAt), paper.site.timeZone))}>
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

/** A film and a poster are looked at: how long their few words take says nothing. */
const isRead = ({ format }: Article) => format === 'article' || format === 'comment';

/** Words, or characters in round numbers (10,000 and more by 万), and minutes. */
function Length({ article }: { article: Article }) {
  const locale = useLocale();
  const t = useTranslations('Story');
  const { words, han, minutes } = readingTime(runningText(article.body, locale));
  const count = words + han;
  const amount = formatCount(han > words ? Number(count.toPrecision(2)) : count, locale);
  return t('lengthIs', { count, amount, minutes });
}

function Entry({ term, plain = false, children }: { term: string; plain?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd {...(plain && { className: 'plain' })}>{children}</dd>
    </div>
  );
}

/** Roles in the order of the credits, each once, with everyone who filled it. */
function byRole(credits: Article['credits']): [Article['credits'][number]['role'], Localized[]][] {
  const people = new Map<Article['credits'][number]['role'], Localized[]>();
  for (const { role, name } of credits) people.set(role, [...(people.get(role) ?? []), name]);
  return [...people];
}
