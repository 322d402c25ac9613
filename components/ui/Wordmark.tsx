import { useLocale } from 'next-intl';
import { wordmark, WORDMARK_BOX, WORDMARK_SCALE } from '@/lib/edition/wordmark';

const { x, y, width, height } = WORDMARK_BOX;
/** The height without styles, in px. */
const SMALL = 32;

type Props = {
  label: string;
  /** Draws the outlines. The other wordmarks of the page refer to them with `<use>`, which costs a few bytes */
  define?: boolean;
  /** Classes of height */
  className: string;
};

/** The paper's wordmark. Exactly one on a page has `define`. */
export function Wordmark({ label, define = false, className }: Props) {
  const locale = useLocale();
  return (
    <svg
      viewBox={`${x} ${y} ${width} ${height}`}
      width={Math.round((SMALL * width) / height)}
      height={SMALL}
      role="img"
      aria-label={label}
      fill="currentColor"
      className={`w-auto ${className}`}
    >
      {define ? (
        <g id="wm">
          <path transform={`scale(${WORDMARK_SCALE})`} d={wordmark(locale)} />
        </g>
      ) : (
        <use href="#wm" />
      )}
    </svg>
  );
}
