import type { Localized } from '@/lib/content/schema';
import { InLocale } from '../../ui/InLocale';

type Props = { caption?: Localized | undefined; credit?: Localized | undefined };

/** What stands under a picture: the caption and who made it. */
export function Caption({ caption, credit }: Props) {
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption && <InLocale text={caption} />}{' '}
      {credit && (
        <span className="credit">
          <InLocale text={credit} />
        </span>
      )}
    </figcaption>
  );
}
