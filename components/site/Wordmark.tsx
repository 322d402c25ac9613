import { useLocale } from 'next-intl';
import { wordmark, WORDMARK_BOX, WORDMARK_SCALE } from '@/lib/edition/wordmark';

const { x, y, width, height } = WORDMARK_BOX;

type Props = {
  label: string;
  /** Draws the outlines; every other wordmark on the page points at them */
  define?: boolean;
  /** Its height */
  className: string;
};

/** The paper's name. One wordmark per page has `define`; the others point at it and cost a few bytes. */
export function Wordmark({ label, define = false, className }: Props) {
  const locale = useLocale();
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} role="img" aria-label={label} fill="currentColor" className={`w-auto ${className}`}>
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
