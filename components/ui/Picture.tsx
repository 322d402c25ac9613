import { getImageProps } from 'next/image';
import { mediaPath } from '@/lib/address/addresses';

type Props = {
  picture: { readonly src: string; readonly width: number; readonly height: number };
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
 * A picture with its dimensions, so that the layout does not shift. next/image chooses sizes and formats; its inline
 * style is dropped because the content security policy allows none. An SVG is sharp at any size and is served as it is.
 */
export function Picture({ picture, alt, lang, sizes, priority = false, className = '' }: Props) {
  const { props } = getImageProps({
    src: mediaPath(picture.src),
    width: picture.width,
    height: picture.height,
    alt,
    sizes,
    unoptimized: picture.src.endsWith('.svg'),
    loading: priority ? 'eager' : 'lazy',
    ...(priority && { fetchPriority: 'high' as const }),
  });
  const { style, ...attributes } = props;
  void style;
  // getImageProps gives the attributes of next/image without its client component
  return <img className={`dark:[filter:brightness(0.92)] ${className}`} {...attributes} alt={alt} lang={lang} />; // eslint-disable-line @next/next/no-img-element
}
