import type { Block } from '@/lib/content/schema';
import { Figures } from './blocks/Figures';
import { Gallery } from './blocks/Gallery';
import { ImageBlock } from './blocks/ImageBlock';
import { TableBlock } from './blocks/TableBlock';
import { TextBlock } from './blocks/TextBlock';
import { VideoBlock } from './blocks/VideoBlock';

type Props = { body: readonly Block[] };

/**
 * The story's blocks in the page's language. `data-pair` is the same in both languages: it is where the toggle anchors.
 * A block in the other language only stands in its place, marked, and shifts nothing.
 */
export function Body({ body }: Props) {
  return body.map((block, n) => <BlockView key={n} block={block} id={block.id ?? `p${n + 1}`} first={n === 0} />);
}

function BlockView({ block, id, first }: { block: Block; id: string; first: boolean }) {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'list':
      return <TextBlock block={block} id={id} />;
    case 'image':
      return <ImageBlock block={block} id={id} />;
    case 'gallery':
      return <Gallery block={block} id={id} />;
    case 'video':
      return <VideoBlock block={block} id={id} eager={first} />;
    case 'figures':
      return <Figures block={block} id={id} />;
    case 'table':
      return <TableBlock block={block} id={id} />;
  }
}
