import { useLocale, useTranslations } from 'next-intl';
import { archivePath } from '@/lib/address/addresses';
import type { Paper, StoryCard as Card } from '@/lib/record/model';
import type { InAllLanguages } from '@/lib/edition/languages';
import { otherLocale, textIn } from '@/lib/edition/locale';
import { toUrl } from '@/lib/address/origin';
import { QrCode } from '../ui/QrCode';
import { Plate } from '../share/Plate';
import { ShareCard } from '../share/ShareCard';
import type { Crumb } from '../../lib/pages/trail';
import { Breadcrumb } from '../ui/Breadcrumb';
import { BESIDE } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { PageHead, PageHeadText } from '../ui/PageHead';
import { Typeset } from '../ui/Typeset';
import { AllLink } from '../cards/AllLink';
import { Latest } from '../cards/Latest';
import { Pager } from '../cards/Pager';
import { StoryRow } from '../cards/StoryRow';

type Props = {
  paper: Paper;
  /** The id of the section whose front lists every story */
  everything: string;
  name: InAllLanguages;
  description: InAllLanguages;
  /** The address of each page of the list */
  href: (page: number) => string;
  /** Its item in the navigation, if it has one: "culture", "formats/video" */
  within?: string | undefined;
  trail: readonly Crumb[];
  /** The website of a source */
  website?: string | undefined;
  page: number;
  pages: number;
  cards: readonly Card[];
  latest: readonly Card[];
};

/** The front of a section, topic, format, series or source: a list of its stories. */
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
      <PageHead title={name}>
        <PageHeadText>
          <Typeset text={textIn(description, locale)} locale={locale} />
        </PageHeadText>
        <PageHeadText locale={other}>
          <Typeset text={textIn(description, other)} locale={other} />
        </PageHeadText>
        {website !== undefined && (
          <a className="justify-self-start py-3 font-semibold text-tide hover:underline" href={website}>
            {sources('site', { address: new URL(website).host })}
          </a>
        )}
      </PageHead>
      <div className={BESIDE}>
        <div>
          {cards.length === 0 && <p>{t('empty')}</p>}
          <ol>
            {cards.map((card, n) => (
              <StoryRow key={card.slug} card={card} paper={paper} within={within} priority={n === 0} />
            ))}
          </ol>
          <Pager page={page} pages={pages} href={href} />
          {within === everything && (
            <AllLink href={archivePath(locale)}>
              {archive('browse')} <Icon name="arrow" />
            </AllLink>
          )}
        </div>
        <aside className="flex flex-col gap-8 pt-8 lg:pt-0" aria-label={story('rail')}>
          <div className="print:hidden">
            <Latest cards={latest} paper={paper} everything={everything} />
          </div>
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
