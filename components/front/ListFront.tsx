import { useLocale, useTranslations } from 'next-intl';
import { archivePath } from '@/lib/address/addresses';
import type { Paper, StoryCard as Card } from '@/lib/record/model';
import type { InAllLanguages } from '@/lib/edition/languages';
import { LANG, otherLocale, textIn } from '@/lib/edition/locale';
import { toUrl } from '@/lib/address/origin';
import { QrCode } from '../ui/QrCode';
import { Plate } from '../share/Plate';
import { ShareCard } from '../share/ShareCard';
import type { Crumb } from '../../lib/pages/trail';
import { Breadcrumb } from '../ui/Breadcrumb';
import { Icon } from '../ui/Icon';
import { Typeset } from '../ui/Typeset';
import { Latest } from '../cards/Latest';
import { Pager } from '../cards/Pager';
import { StoryRow } from '../cards/StoryRow';

type Props = {
  paper: Paper;
  everything: string;
  name: InAllLanguages;
  description: InAllLanguages;
  /** The address of a page of this list */
  href: (page: number) => string;
  /** Its place in the navigation, if it has one: "culture", "formats/video" */
  within?: string | undefined;
  trail: readonly Crumb[];
  website?: string | undefined;
  page: number;
  pages: number;
  cards: readonly Card[];
  latest: readonly Card[];
};

/** A front that is a list: of a section, a topic, a format or a series. */
export function ListFront({ paper, everything, name, description, href, within, trail, website, page, pages, cards, latest }: Props) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const story = useTranslations('Story');
  const t = useTranslations('List');
  const archive = useTranslations('Archive');
  const sources = useTranslations('Sources');
  const share = useTranslations('Share');
  const link = toUrl(href(page));
  return (
    <div className="wrap">
      <Breadcrumb name={story('breadcrumb')} path={trail} />
      <header className="pagehead">
        <h1>
          {textIn(name, locale)} <span lang={LANG[other]}>{textIn(name, other)}</span>
        </h1>
        <p>
          <Typeset text={textIn(description, locale)} locale={locale} />
        </p>
        <p lang={LANG[other]}>
          <Typeset text={textIn(description, other)} locale={other} />
        </p>
        {website !== undefined && (
          <a className="pagehead__site" href={website}>
            {sources('site', { address: new URL(website).host })}
          </a>
        )}
      </header>
      <div className="split">
        <div>
          {cards.length === 0 && <p>{t('empty')}</p>}
          <ol className="rows">
            {cards.map((card, n) => (
              <StoryRow key={card.slug} card={card} paper={paper} within={within} priority={n === 0} />
            ))}
          </ol>
          <Pager page={page} pages={pages} href={href} />
          {within === everything && (
            <a className="allbtn" href={archivePath(locale)}>
              {archive('browse')} <Icon name="arrow" />
            </a>
          )}
        </div>
        <aside className="rail" aria-label={story('rail')}>
          <Latest cards={latest} everything={everything} />
          <ShareCard
            className="sticky top-6 lg:max-h-[calc(100vh-3rem)] lg:overflow-y-auto print:max-h-none"
            shared={{ title: textIn(name, locale), link }}
            code={
              <Plate>
                <QrCode address={link} label={share('qr', { address: link })} />
              </Plate>
            }
          />
        </aside>
      </div>
    </div>
  );
}
