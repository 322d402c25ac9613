import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { qrPath, shortPath } from '@/lib/address/addresses';
import type { Story } from '@/lib/record/model';
import type { Language } from '@/lib/edition/languages';
import { inLocale } from '@/lib/edition/locale';
import { toUrl } from '@/lib/address/origin';
import { modulesAcross } from '@/lib/share/qr-size';
import { viewLetters } from '@/lib/address/view';
import { ShareDialog } from './ShareDialog';
import { MODULE } from '../ui/QrCode';
import { Plate } from './Plate';
import { ShareCard } from './ShareCard';
import { ShareLinks } from './ShareLinks';

type Props = {
  story: Story;
  /** The paper's wordmark, for above a code as large as the screen */
  wordmark: ReactNode;
  /** The leading language on a page in both languages */
  first?: Language;
  /** The address of the poster in this view, with its current version */
  poster: string;
  /** Classes for its position */
  className?: string;
};

/** A code of this many modules, or fewer, has at least 0.4 mm a module when it is printed 24 mm wide. */
const PRINTED_SMALL = 60;

/**
 * The share card of a story: the QR code and short link of this view, and links to share it. The code is a picture with its
 * own address that no link wraps, because a long press in WeChat recognises nothing else. It is not lazy, because printing does
 * not wait for lazy pictures; it weighs half a kilobyte. All links work without script.
 */
export function StoryShare({ story, wordmark, first, poster, className }: Props) {
  const locale = useLocale();
  const t = useTranslations('Share');
  const { card, article } = story;
  const letters = viewLetters({ locale, first });
  const shared = { title: inLocale(article.title, locale).value, link: toUrl(shortPath(card.code, letters)) };
  const qr = qrPath(card.code, letters, 'png');
  const across = modulesAcross(shared.link);
  const side = across * MODULE;
  return (
    <ShareCard
      {...(className !== undefined && { className })}
      shared={shared}
      hint={t('hintWeChat')}
      large={qr}
      code={
        <Plate>
          {/* eslint-disable-next-line @next/next/no-img-element -- made for a whole number of pixels a module */}
          <img
            className={`qr ${across <= PRINTED_SMALL ? 'print:size-[24mm]' : ''}`}
            src={qr}
            alt={t('qr', { address: shared.link })}
            width={side}
            height={side}
            fetchPriority="low"
          />
        </Plate>
      }
    >
      <ShareLinks shared={shared} poster={poster} />
      <template>
        <ShareDialog {...shared} wordmark={wordmark} qr={qr} svg={qrPath(card.code, letters, 'svg')} poster={poster} name={card.slug} />
      </template>
    </ShareCard>
  );
}
