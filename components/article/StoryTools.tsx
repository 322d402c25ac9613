import type { StoryCard } from '@/lib/record/model';
import { ReadLater } from '../offline/ReadLater';
import { ShareTool } from '../share/ShareTool';
import { PeekStory } from '../peek/PeekStory';
import { TextSize } from './TextSize';

type Props = {
  card: StoryCard;
  /** Whether the story exists in the other language */
  peek: boolean;
};

/** What a reader finds between the head of a story and its text; but for the link, all of it by script: the row keeps its height, so nothing moves. */
export function StoryTools({ card, peek }: Props) {
  return (
    <>
      <reading-progress aria-hidden="true" />
      <div className="tools flex min-h-tap items-center text-meta text-ink-3 print:hidden noscript:[&>:not(a)]:hidden">
        {peek && <PeekStory />}
        <ReadLater card={card} compact />
        <ShareTool />
        <TextSize />
      </div>
    </>
  );
}
