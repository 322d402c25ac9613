import { Fragment } from 'react';
import { halfOf, hasHalf } from '@/lib/record/block-texts';
import { anchorOf } from '@/lib/record/model';
import type { Block } from '@/lib/record/schema/block';
import { LANG, languageOf, type Locale } from '@/lib/edition/locale';
import { Headline } from '../ui/Headline';
import { halfOfPair, wholeBlock } from '../article/blocks/anchor';
import { Figures } from '../article/blocks/Figures';
import { Gallery } from '../article/blocks/Gallery';
import { ImageBlock } from '../article/blocks/ImageBlock';
import { TableBlock } from '../article/blocks/TableBlock';
import { TextBlock } from '../article/blocks/TextBlock';
import { VideoBlock } from '../article/blocks/VideoBlock';
import { Pair } from './Pair';
import { StaleNote } from '../article/StaleNote';

type Props = {
  body: readonly Block[];
  locales: readonly [Locale, Locale];
  /** The story's short link, printed beside films */
  link: string;
  /** The indexes of blocks whose original has changed since they were translated */
  stale: readonly number[];
};

/** A table with more columns than this is not readable in half the width of the page. */
const COLUMNS = 3;

/** The story's blocks as pairs, the leading language first. Pictures and films are shown once. */
export function BothBody({ body, locales, link, stale }: Props) {
  return body.map((block, n) => (
    <Fragment key={n}>
      <BlockPair block={block} n={n} locales={locales} link={link} />
      {stale.includes(n) && <StaleNote />}
    </Fragment>
  ));
}

type PairProps = Pick<Props, 'locales' | 'link'> & { block: Block; n: number };

function BlockPair({ block, n, locales, link }: PairProps) {
  const id = anchorOf(block, n);
  const pair = { id, pair: id, locales, has: (language: 'en' | 'zh') => hasHalf(block, language) };
  switch (block.type) {
    case 'image':
      return <ImageBlock block={block} locales={locales} anchor={wholeBlock(id)} />;
    case 'gallery':
      return <Gallery block={block} locales={locales} anchor={wholeBlock(id)} />;
    case 'video':
      return <VideoBlock block={block} locales={locales} anchor={wholeBlock(id)} link={`${link}#${id}`} eager={n === 0} />;
    case 'heading':
      return (
        <Pair
          as="h2"
          {...pair}
          half={(locale) => (
            <span key={locale} data-half={languageOf(locale)} lang={LANG[locale]}>
              <Headline text={block[languageOf(locale)] ?? ''} locale={locale} />
            </span>
          )}
        />
      );
    case 'figures':
      return (
        <Pair
          {...pair}
          half={(locale) => <Figures key={locale} block={halfOf(block, languageOf(locale))} locale={locale} anchor={halfOfPair(locale)} />}
        />
      );
    case 'table':
      return (
        <Pair
          {...pair}
          wide={block.head.length > COLUMNS}
          half={(locale) => (
            <TableBlock key={locale} block={halfOf(block, languageOf(locale))} locale={locale} anchor={halfOfPair(locale)} />
          )}
        />
      );
    case 'paragraph':
    case 'quote':
    case 'list':
      return (
        <Pair
          {...pair}
          number={n + 1}
          half={(locale) => (
            <TextBlock key={locale} block={halfOf(block, languageOf(locale))} locale={locale} anchor={halfOfPair(locale)} />
          )}
        />
      );
  }
}
