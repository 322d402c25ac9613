import { isDeepStrictEqual } from 'node:util';
import { useLocale, useTranslations } from 'next-intl';
import type { Block } from '@/lib/record/schema/block';
import { inLocale, langOn, type Locale } from '@/lib/edition/locale';
import { Picture } from '../../ui/Picture';
import type { Anchor } from './anchor';
import { Caption, SharedCredit } from './Caption';

type Props = { block: Extract<Block, { type: 'gallery' }>; locales: readonly [Locale, Locale?]; anchor: Anchor };

/** The credit, if all pictures have the same one. */
function sharedCredit([first, ...others]: Props['block']['images']) {
  const credit = first?.credit;
  return others.length > 0 && others.every((other) => isDeepStrictEqual(other.credit, credit)) ? credit : undefined;
}

/** Pictures side by side, uncropped, each with its own caption; a credit that all have in common is shown once. */
export function Gallery({ block, locales, anchor }: Props) {
  const page = useLocale();
  const t = useTranslations('Story');
  const shared = sharedCredit(block.images);
  return (
    <section
      className="my-line grid grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-5 [.language-mark+&]:mt-0"
      {...anchor}
      aria-label={t('gallery')}
    >
      {block.images.map((picture) => {
        const alt = inLocale(picture.alt, locales[0]);
        return (
          <figure key={picture.src}>
            <Picture
              className="h-auto w-full"
              picture={picture}
              alt={alt.value}
              {...langOn(page, alt.locale)}
              sizes="(min-width: 48rem) 20rem, 50vw"
            />
            <Caption under="gallery" caption={picture.caption} credit={shared ? undefined : picture.credit} locales={locales} />
          </figure>
        );
      })}
      {shared && <SharedCredit credit={shared} locales={locales} />}
    </section>
  );
}
