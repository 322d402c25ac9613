import { mediaPath, sizedPicturePath } from '@/lib/address/addresses';
import { PICTURE_WIDTHS } from '@/lib/address/file-parameters';
import { isolated } from '@/lib/unicode/direction';

type Props = {
  picture: { readonly src: string; readonly width: number; readonly height: number; readonly version?: string | undefined };
  alt: string;
  /** The language of `alt`, if it is not the page's */
  lang?: string | undefined;
  /** The `sizes` attribute, which follows from the layout */
  sizes: string;
  /** Loads the picture at once, because it is visible without scrolling */
  priority?: boolean;
  /** Classes of size and fit */
  className?: string;
};

/**
 * A picture with its dimensions, so that the layout does not shift. The browser chooses among its widths. An SVG is sharp at
 * any size and is served whole.
 */
export function Picture({ picture, alt, lang, sizes, priority = false, className = '' }: Props) {
  const { width, height } = picture;
  return (
    <img // eslint-disable-line @next/next/no-img-element -- its sizes are the paper's own (docs/adr/019)
      className={`dark:[filter:brightness(0.92)] ${className}`}
      width={width}
      height={height}
      alt={isolated(alt)}
      lang={lang}
      loading={priority ? 'eager' : 'lazy'}
      decoding="async"
      {...(priority && { fetchPriority: 'high' as const })}
      {...sourcesOf(picture, sizes)}
    />
  );
}

function sourcesOf(picture: Props['picture'], sizes: string) {
  if (picture.src.endsWith('.svg')) return { src: mediaPath(picture) };
  const last = PICTURE_WIDTHS.findIndex((width) => width >= picture.width);
  const widths = last === -1 ? PICTURE_WIDTHS : PICTURE_WIDTHS.slice(0, last + 1);
  // Of a width that the picture does not have it is sent in its own
  const srcSet = widths.map((width) => `${sizedPicturePath(picture, width, 'webp')} ${Math.min(width, picture.width)}w`).join(', ');
  return { sizes, srcSet, src: sizedPicturePath(picture, FALLBACK, 'jpg') };
}

/** For browsers that know no `srcset`, which know no WebP either. */
const FALLBACK = 960;
