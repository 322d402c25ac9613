import { Fragment } from 'react';
import { anchorOf } from '@/lib/record/model';
import type { Block } from '@/lib/record/schema/block';
import { languageOf, type Locale } from '@/lib/edition/locale';
import { languageMarks } from '@/lib/record/translation';
import { wholeBlock } from './blocks/anchor';
import { Figures } from './blocks/Figures';
import { Gallery } from './blocks/Gallery';
import { ImageBlock } from './blocks/ImageBlock';
import { TableBlock } from './blocks/TableBlock';
import { TextBlock } from './blocks/TextBlock';
import { VideoBlock } from './blocks/VideoBlock';
import { LanguageMark } from './LanguageMark';
import { StaleNote } from './StaleNote';

type Props = {
  body: readonly Block[];
  /** The index of the first block shown: a film may stand in the head of the page */
  from?: number;
  locale: Locale;
  /** The page's address for paper, printed beside films */
  link: string;
  /** The indexes of blocks whose original has changed since they were translated */
  stale: readonly number[];
  /** The page of the original, if this page is a translation */
  original?: { readonly href: string; readonly locale: Locale } | undefined;
};

/**
 * The story's blocks in the page's language. A block that exists only in the other language keeps its place and has a tag (LanguageMark.tsx).
 * `data-pair` is the same in every edition: by it the language toggle finds the paragraph being read.
 */
export function Body({ body, from = 0, locale, link, stale, original }: Props) {
  const marks = languageMarks(body, languageOf(locale));
  return body.map((block, n) => {
    if (n < from) return null;
    const id = anchorOf(block, n);
    const mark = marks[n];
    return (
      <Fragment key={n}>
        {mark && <LanguageMark mark={mark} />}
        <BlockView block={block} id={id} locale={locale} link={link} first={n === 0} />
        {stale.includes(n) && <StaleNote original={original && { ...original, href: `${original.href}#${id}` }} />}
      </Fragment>
    );
  });
}

type ViewProps = { block: Block; id: string; locale: Locale; link: string; first: boolean };

function BlockView({ block, id, locale, link, first }: ViewProps) {
  const anchor = wholeBlock(id);
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'list':
      return <TextBlock block={block} locale={locale} anchor={anchor} />;
    case 'image':
      return <ImageBlock block={block} locales={[locale]} anchor={anchor} />;
    case 'gallery':
      return <Gallery block={block} locales={[locale]} anchor={anchor} />;
    case 'video':
      return <VideoBlock block={block} locales={[locale]} anchor={anchor} link={`${link}#${id}`} eager={first} />;
    case 'figures':
      return <Figures block={block} locale={locale} anchor={anchor} />;
    case 'table':
      return <TableBlock block={block} locale={locale} anchor={anchor} />;
  }
}
