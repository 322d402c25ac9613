import { useLocale, useTranslations } from 'next-intl';
import { captionsPath, mediaPath, sizedPicturePath } from '@/lib/address/addresses';
import type { Block } from '@/lib/record/schema/block';
import { LANGUAGES } from '@/lib/edition/languages';
import { EDITION_NAME, inLocale, LANG, langOn, languageOf, type Locale, localeFor } from '@/lib/edition/locale';
import type { Anchor } from './anchor';
import { Caption } from './Caption';

type Props = { block: Extract<Block, { type: 'video' }>; locales: readonly [Locale, Locale?]; anchor: Anchor; eager: boolean };

/** The still of a film; a photograph in the width of the text column on dense screens. */
const stillPath = ({ poster: src, posterVersion: version }: Props['block']) =>
  src.endsWith('.svg') ? mediaPath({ src, version }) : sizedPicturePath({ src, version }, 1280, 'jpg');

/** The browser's own player, with captions in each available language; those in the page's language are on. */
export function VideoBlock({ block, locales, anchor, eager }: Props) {
  const [first] = locales;
  const page = useLocale();
  const t = useTranslations('Story');
  const title = inLocale(block.title, first);
  return (
    <figure className="mb-7 print:break-inside-avoid" {...anchor}>
      <video
        className="block h-auto w-full bg-film"
        controls
        playsInline
        preload={eager ? 'metadata' : 'none'}
        width={block.width}
        height={block.height}
        poster={stillPath(block)}
        aria-label={title.value}
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
