import type { Paper, StoryCard } from '@/lib/record/model';
import { StoryLabel } from '../cards/StoryLabel';

type Props = { card: StoryCard; paper: Paper };

/** The label that the story has in the lists of kept stories. The worker takes it from the page (lib/offline/page-facts.ts). */
export function KeptLabel({ card, paper }: Props) {
  return (
    <template data-label="">
      <StoryLabel card={card} paper={paper} />
    </template>
  );
}
