import { useLocale, useTranslations } from 'next-intl';
import { captionsPath, mediaPath, sizedPicturePath } from '@/lib/address/addresses';
import type { Block } from '@/lib/record/schema/block';
import { LANGUAGES } from '@/lib/edition/languages';
import { EDITION_NAME, inLocale, LANG, langOn, languageOf, type Locale, localeFor } from '@/lib/edition/locale';
import { isolated } from '@/lib/unicode/direction';
import { BreakableAddress } from '../../share/BreakableAddress';
import type { Anchor } from './anchor';
import { Caption } from './Caption';

type Props = {
  block: Extract<Block, { type: 'video' }>;
  locales: readonly [Locale, Locale?];
  anchor: Anchor;
  /** Its address, printed beside the still */
  link: string;
  eager: boolean;
  /** Classes for its size and position */
  className?: string;
};

/** The still of a film; a photograph in the width of the text column on dense screens. */
const stillPath = ({ poster: src, posterVersion: version }: Props['block']) =>
  src.endsWith('.svg') ? mediaPath({ src, version }) : sizedPicturePath({ src, version }, 1280, 'jpg');

/** The browser's own player, with captions in each available language; those in the page's language are on. */
export function VideoBlock({ block, locales, anchor, link, eager, className = 'mb-7' }: Props) {
  const [first] = locales;
  const page = useLocale();
  const t = useTranslations('Story');
  const title = inLocale(block.title, first);
  return (
    <figure className={`print:break-inside-avoid ${className}`} {...anchor}>
      {/* On paper a player would be an empty box. Its still is loaded in any case, for the player */}
      {/* eslint-disable-next-line @next/next/no-img-element -- the file that the player shows */}
      <img className="hidden print:block" src={stillPath(block)} alt="" width={block.width} height={block.height} />
      <p className="hidden font-ui print:block print:text-[8.5pt]/[12pt]">
        {t('watch')} <BreakableAddress address={link} />
      </p>
      <video
        className="block h-auto w-full bg-film print:hidden"
        controls
        playsInline
        preload={eager ? 'metadata' : 'none'}
        width={block.width}
        height={block.height}
        poster={stillPath(block)}
        aria-label={isolated(title.value)}
        {...langOn(page, title.locale)}
      >
        <source src={mediaPath({ src: block.src })} type={block.src.endsWith('.webm') ? 'video/webm' : 'video/mp4'} />
        {LANGUAGES.map((language) => {
          const src = block.captions[language];
          const locale = localeFor(first, language);
          return (
            src && (
              <track
                key={language}
                kind="captions"
                src={captionsPath(src, locale)}
                srcLang={LANG[locale]}
                label={EDITION_NAME[locale]}
                default={language === languageOf(first)}
              />
            )
          );
        })}
        <a href={mediaPath({ src: block.src })} {...langOn(title.locale, page)}>
          {t('videoDownload')}
        </a>
      </video>
      <Caption caption={block.caption} title={block.caption ? undefined : block.title} credit={block.credit} locales={locales} />
    </figure>
  );
}
