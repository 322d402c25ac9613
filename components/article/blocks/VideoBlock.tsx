import { useLocale, useTranslations } from 'next-intl';
import { mediaPath } from '@/lib/addresses';
import { type Block, LOCALES } from '@/lib/content/schema';
import { inLocale, LANG } from '@/lib/locale';
import { Caption } from './Caption';

type Props = { block: Extract<Block, { type: 'video' }>; id: string; eager: boolean };

const TRACK_LABEL = { en: 'English', zh: '中文' };

/** The browser's own player, with captions in every language there is; those of the page's language are on. */
export function VideoBlock({ block, id, eager }: Props) {
  const locale = useLocale();
  const t = useTranslations('Story');
  return (
    <figure className="fig" id={id} data-pair={id}>
      <video
        controls
        playsInline
        preload={eager ? 'metadata' : 'none'}
        width={block.width}
        height={block.height}
        poster={mediaPath(block.poster)}
        aria-label={inLocale(block.title, locale).value}
      >
        <source src={mediaPath(block.src)} type={block.src.endsWith('.webm') ? 'video/webm' : 'video/mp4'} />
        {LOCALES.map((language) => {
          const src = block.captions[language];
          return (
            src && (
              <track
                key={language}
                kind="captions"
                src={mediaPath(src)}
                srcLang={LANG[language]}
                label={TRACK_LABEL[language]}
                default={language === locale}
              />
            )
          );
        })}
        <a href={mediaPath(block.src)}>{t('videoDownload')}</a>
      </video>
      <Caption caption={block.caption ?? block.title} credit={block.credit} />
    </figure>
  );
}
