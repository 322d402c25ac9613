import type { StoryCard } from '@/lib/record/model';
import { ReadLater } from '../offline/ReadLater';
import { ShareTool } from '../share/ShareTool';
import { PeekStory } from '../peek/PeekStory';
import { TextSize } from '../site/TextSize';

type Props = {
  card: StoryCard;
  /** Whether the story exists in the other language */
  peek: boolean;
};

/**
 * The toolbar between the head of a story and its text. All tools but the link need script; the row has a fixed height, so
 * that nothing moves when they appear.
 */
export function StoryTools({ card, peek }: Props) {
  return (
    <div className="tools flex min-h-tap items-center text-meta text-ink-3 print:hidden noscript:[&>:not(a)]:hidden">
      {peek && <PeekStory />}
      <ReadLater card={card} compact />
      <ShareTool />
      <TextSize />
    </div>
  );
}
