import type { StoryCard } from '@/lib/record/model';
import { clockLength } from '@/lib/time/dates';
import { Icon } from '../ui/Icon';
import { Picture } from '../ui/Picture';

type Props = {
  image: NonNullable<StoryCard['image']>;
  /** The length of its film */
  seconds?: number | undefined;
  sizes: string;
  priority?: boolean;
  /** Classes of aspect ratio and position */
  className: string;
};

/** A picture in a box of fixed aspect ratio, so that nothing moves when the file arrives. */
export function CardPicture({ image, seconds, sizes, priority = false, className }: Props) {
  return (
    <div className={`relative overflow-hidden bg-shell no-ratio:before:block no-ratio:before:pt-[66.667%] ${className}`}>
      <Picture className="absolute inset-0 size-full object-cover" picture={image} alt="" sizes={sizes} priority={priority} />
      {seconds !== undefined && (
        <span className="absolute bottom-2 left-2 inline-flex items-center gap-1.5 rounded-xs bg-film px-2 py-1 font-ui text-meta/5 font-semibold text-on-film [font-variant-numeric:tabular-nums]">
          <Icon name="play" className="size-3.5 fill-current stroke-none" />
          {clockLength(seconds)}
        </span>
      )}
    </div>
  );
}
