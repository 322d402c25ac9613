import { useLocale, useTranslations } from 'next-intl';
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
  /** The leading language, on a page in both */
  first?: Language;
  /** Where its poster is, in this view and of the present version */
  poster: string;
  /** Where it stands */
  className?: string;
};

/**
 * The share card of a story: this view of it as a QR code and as a short link, and the ways to send it on. The code is a
 * picture with an address of its own, because WeChat recognises nothing else when it is pressed, and not a lazy one,
 * because paper does not wait for it; it is half a kilobyte. All of it leads somewhere without script.
 */
export function StoryShare({ story, first, poster, className }: Props) {
  const locale = useLocale();
  const t = useTranslations('Share');
  const { card, article } = story;
  const letters = viewLetters({ locale, first });
  const shared = { title: inLocale(article.title, locale).value, link: toUrl(shortPath(card.code, letters)) };
  const qr = qrPath(card.code, letters, 'png');
  const side = modulesAcross(shared.link) * MODULE;
  return (
    <ShareCard
      {...(className !== undefined && { className })}
      shared={shared}
      hint={t('hintWeChat')}
      code={
        <Plate href={qr}>
          {/* eslint-disable-next-line @next/next/no-img-element -- made to be shown at whole pixels a module */}
          <img
            className="qr"
            src={qr}
            alt={`${t('qr', { address: shared.link })} ${t('enlarge')}`}
            width={side}
            height={side}
            fetchPriority="low"
          />
        </Plate>
      }
    >
      <ShareLinks shared={shared} poster={poster} />
      <template>
        <ShareDialog {...shared} qr={qr} svg={qrPath(card.code, letters, 'svg')} poster={poster} name={card.slug} />
      </template>
    </ShareCard>
  );
}
