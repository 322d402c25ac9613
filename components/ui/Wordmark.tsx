import { useLocale } from 'next-intl';
import { WORDMARK_BOX } from '@/lib/edition/wordmark';
import { wordmarkAddress } from '@/lib/process/bundles';

const { x, y, width, height } = WORDMARK_BOX;
/** The height without styles, in px. */
const SMALL = 32;

type Props = {
  label: string;
  /** Classes of height */
  className: string;
};

/** The paper's wordmark in the colour of the text. Its outlines are in a file (scripts/setup/bundle-wordmarks.ts). */
export function Wordmark({ label, className }: Props) {
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
      <use href={`${wordmarkAddress(locale)}#wm`} />
    </svg>
  );
}
