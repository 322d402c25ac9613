import type { Block } from '@/lib/record/schema/block';
import { inLocale, langOn, type Locale } from '@/lib/edition/locale';
import { Headline } from '../../ui/Headline';
import { Inline } from '../Inline';
import { InlineInLocale } from '../InlineInLocale';
import type { Anchor } from './anchor';

type Text = Extract<Block, { type: 'paragraph' | 'heading' | 'quote' | 'list' }>;
type Props = { block: Text; locale: Locale; anchor: Anchor };

/** Running text: paragraph, heading, pull quote, list. */
export function TextBlock({ block, locale: page, anchor }: Props) {
  if (block.en === undefined && block.zh === undefined) return null;
  if (block.type === 'list') return <List block={block} locale={page} anchor={anchor} />;
  const { value, locale } = inLocale<string>(block, page);
  const attributes = { ...anchor, ...langOn(page, locale) };
  switch (block.type) {
    case 'paragraph':
      return (
        <p {...attributes}>
          <Inline text={value} locale={locale} />
        </p>
      );
    case 'heading':
      return (
        <h2 {...attributes}>
          <Headline text={value} locale={locale} />
        </h2>
      );
    case 'quote':
      return (
        <blockquote {...attributes}>
          <p>
            <Inline text={value} locale={locale} display />
          </p>
          {block.attribution && (
            <footer className="block pt-2 font-ui text-meta/5 text-ink-3">
              <InlineInLocale text={block.attribution} page={locale} />
            </footer>
          )}
        </blockquote>
      );
  }
}

function List({ block, locale: page, anchor }: Props & { block: Extract<Block, { type: 'list' }> }) {
  const { value: items, locale } = inLocale<string[]>(block, page);
  const As = block.ordered ? 'ol' : 'ul';
  return (
    <As {...anchor} {...langOn(page, locale)}>
      {items.map((item, n) => (
        <li key={n}>
          <Inline text={item} locale={locale} />
        </li>
      ))}
    </As>
  );
}
