import { useLocale, useTranslations } from 'next-intl';
import type { Block } from '@/lib/content/schema';
import { inLocale, langOn } from '@/lib/locale';
import { Headline } from '../../ui/Headline';
import { InLocale } from '../../ui/InLocale';
import { Inline } from '../Inline';

type Text = Extract<Block, { type: 'paragraph' | 'heading' | 'quote' | 'list' }>;
type Props = { block: Text; id: string };

/** Running text: paragraph, heading, pull quote, list. */
export function TextBlock({ block, id }: Props) {
  const page = useLocale();
  if (block.en === undefined && block.zh === undefined) return null;
  if (block.type === 'list') return <List block={block} id={id} />;
  const { value, locale } = inLocale<string>(block, page);
  const attributes = { id, 'data-pair': id, ...langOn(page, locale) };
  switch (block.type) {
    case 'paragraph':
      return (
        <p {...attributes}>
          {locale !== page && <Untranslated />}
          <Inline text={value} />
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
        <blockquote className="pull" {...attributes}>
          <p>
            <Inline text={value} />
          </p>
          {block.attribution && (
            <footer>
              <InLocale text={block.attribution} />
            </footer>
          )}
        </blockquote>
      );
  }
}

function List({ block, id }: { block: Extract<Block, { type: 'list' }>; id: string }) {
  const page = useLocale();
  const { value: items, locale } = inLocale<string[]>(block, page);
  const As = block.ordered ? 'ol' : 'ul';
  return (
    <As className="points" id={id} data-pair={id} {...langOn(page, locale)}>
      {items.map((item, n) => (
        <li key={n}>
          <Inline text={item} />
        </li>
      ))}
    </As>
  );
}

/** The mark before a paragraph that waits for its translation, in the page's language. */
function Untranslated() {
  const page = useLocale();
  const t = useTranslations('Story');
  return (
    <>
      <span className="langtag" lang={page === 'zh' ? 'zh-Hans' : 'en'}>
        {t('untranslated')}
      </span>{' '}
    </>
  );
}
