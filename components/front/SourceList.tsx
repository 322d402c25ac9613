import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { sourcePath } from '@/lib/address/addresses';
import type { Source } from '@/lib/record/schema/paper-files';
import { formatCount } from '@/lib/time/counts';
import { textIn } from '@/lib/edition/locale';
import type { Crumb } from '../../lib/pages/trail';
import { Breadcrumb } from '../ui/Breadcrumb';
import { ROW } from '../cards/StoryRow';
import { CardStandfirst } from '../cards/CardStandfirst';
import { META } from '../ui/classes';
import { Bilingual } from '../ui/Bilingual';
import { PageHead } from '../ui/PageHead';
import { Typeset } from '../ui/Typeset';

type Counted = { readonly source: Source; readonly stories: number };
type Props = { sources: readonly Counted[]; trail: readonly Crumb[] };

/** All sources of the paper, in the order of sources.json. */
export function SourceList({ sources, trail }: Props) {
  const locale = useLocale();
  const story = useTranslations('Story');
  const t = useTranslations('List');
  const title = wordIn(locale, ({ Sources }) => Sources.title);
  return (
    <div className="wrap">
      <Breadcrumb name={story('breadcrumb')} path={trail} />
      <PageHead title={title} />
      {sources.length === 0 && <p>{t('empty')}</p>}
      <ul className="max-w-176 pb-12">
        {sources.map((one) => (
          <Row key={one.source.id} {...one} />
        ))}
      </ul>
    </div>
  );
}

function Row({ source: { id, name, description }, stories }: Counted) {
  const locale = useLocale();
  const t = useTranslations('Archive');
  return (
    <li className={ROW}>
      <article className="story-card flex min-w-0 flex-col gap-2">
        <h2 className="font-head text-head-m/head-m font-strong tracking-head text-balance">
          <a className="story-link" href={sourcePath(locale, id)}>
            <Bilingual text={name} locale={locale} otherClassName="font-head text-ink-2" />
          </a>
        </h2>
        {description && (
          <CardStandfirst>
            <Typeset text={textIn(description, locale)} locale={locale} />
          </CardStandfirst>
        )}
        <p className={`relative ${META}`}>{t('stories', { count: stories, amount: formatCount(stories, locale) })}</p>
      </article>
    </li>
  );
}
