import { getImageProps } from 'next/image';
import { mediaPath } from '@/lib/address/addresses';

type Props = {
  picture: { readonly src: string; readonly width: number; readonly height: number };
  alt: string;
  /** Of the description, where it is not the page's */
  lang?: string | undefined;
  /** The `sizes` of the place it stands in */
  sizes: string;
  /** Seen without scrolling: load it at once */
  priority?: boolean;
  /** How it fills its place */
  className?: string;
};

/**
 * A picture of the paper with its dimensions, so that nothing shifts. next/image chooses sizes and formats; its inline
 * style is dropped because the page's policy allows none. A drawing (SVG) is sharp at any size and served as it is.
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
  // getImageProps is next/image without its client component
  return <img className={`dark:[filter:brightness(0.92)] ${className}`} {...attributes} alt={alt} lang={lang} />; // eslint-disable-line @next/next/no-img-element
}
