import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Article, Localized } from '@/lib/content/schema';
import type { Paper } from '@/lib/paper';
import { InLocale } from '../ui/InLocale';
import { Time } from '../ui/Time';

type Props = { article: Article; paper: Paper };

/** Credits by role, source, published and updated time. A role nobody filled is left out. */
export function Byline({ article, paper }: Props) {
  const locale = useLocale();
  const role = useTranslations('Role');
  const t = useTranslations('Story');
  const zone = paper.site.timeZoneLabel[locale];
  return (
    <aside className="byline" aria-label={t('byline')}>
      <dl>
        {byRole(article.credits).map(([name, people]) => (
          <Entry key={name} term={role(name)}>
            {people.map((person, n) => (
              <span key={n} className="byline__name">
                <InLocale text={person} />
              </span>
            ))}
          </Entry>
        ))}
        <Entry term={t('source')} plain>
          <InLocale text={article.source} />
        </Entry>
        <Entry term={t('published', { zone })} plain>
          <Time at={article.publishedAt} format="dateTime" />
        </Entry>
        {article.updatedAt && (
          <Entry term={t('updated', { zone })} plain>
            <Time at={article.updatedAt} format="dateTime" />
          </Entry>
        )}
      </dl>
    </aside>
  );
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
