import { pathOf } from '../address/inner-link.ts';
import { type Kind, read } from '../address/table.ts';

/** Facts about a page, read from its HTML as text, because a worker has no HTML parser. */
export type PageFacts = {
  /** The title of link previews, without the paper's name */
  readonly title: string;
  /** Whether the page is a story: only stories are listed */
  readonly isStory: boolean;
  /** The code of the story's short links, which is in the addresses of its previews */
  readonly code?: string | undefined;
  /** The label before the headline in lists, as HTML */
  readonly label?: string | undefined;
  /** Addresses of its styles, scripts, fonts, icons and pictures */
  readonly files: readonly string[];
};

const OWN = /^\/(?!\/)/;
/** QR codes and posters, which are for sharing a page, not for reading it. */
const SENT: readonly (Kind | undefined)[] = ['qr', 'sharePicture'];
const KEPT_LINKS = /^(?:stylesheet|icon|apple-touch-icon)$/;
/** The width in pixels at which a picture is sharp on a phone: the size to fetch if the reader has not seen the picture yet. */
const WIDE_ENOUGH = 1080;

/** The label of a story, which its save button has for the list of kept stories (components/offline/ReadLater.tsx). */
const LABEL = /<template data-label="">([^]*?)<\/template>/;

// React escapes < and > in text and in attribute values, so a tag ends at the first > (server/next/strip-runtime.ts)
const TAGS = /<(link|script|img|video|meta)\b[^>]*>/g;

/** Reads the facts about a page. @param html a whole page of the paper */
export function pageFacts(html: string): PageFacts {
  const files = new Set<string>();
  let title = '';
  let isStory = false;
  let code: string | undefined;
  for (const [tag, name] of html.matchAll(TAGS)) {
    const value = (attribute: string) => attributeOf(tag, attribute);
    if (name === 'meta' && value('property') === 'og:title') title = value('content') ?? '';
    if (name === 'meta' && value('property') === 'og:type') isStory = value('content') === 'article';
    if (name === 'meta' && value('property') === 'og:image') code ??= codeIn(value('content') ?? '');
    if (name === 'link' && (KEPT_LINKS.test(value('rel') ?? '') || value('as') === 'font')) add(value('href'));
    if (name === 'script') add(value('src'));
    if (name === 'video') add(value('poster'));
    if (name === 'img') add(oneSize(value('srcSet') ?? value('srcset')) ?? value('src'));
  }
  const label = LABEL.exec(html)?.[1];
  return { title, isStory, ...(code && { code }), ...(label && { label }), files: [...files] };

  function add(address: string | undefined): void {
    if (address !== undefined && OWN.test(address) && !SENT.includes(read(pathOf(address))?.kind)) files.add(address);
  }
}

/** The code in the address of a link preview; undefined if it is not that of a story. */
function codeIn(address: string): string | undefined {
  const of = read(pathOf(address.replace(/^https?:\/\/[^/]+/, '')));
  return of?.kind === 'sharePicture' ? of.code : undefined;
}

/** The addresses in a stylesheet of the paper, such as those of fonts. */
export const filesOfStyles = (css: string): string[] =>
  [...css.matchAll(/url\(["']?(\/[^"')]+)["']?\)/g)].map(([, address = '']) => address);

function oneSize(sources: string | undefined): string | undefined {
  const sizes = (sources ?? '').split(', ').flatMap((source) => {
    const [address = '', width = ''] = source.split(' ');
    return width.endsWith('w') ? [{ address, width: parseInt(width) }] : [];
  });
  return (sizes.find(({ width }) => width >= WIDE_ENOUGH) ?? sizes[sizes.length - 1])?.address;
}

function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value?.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** The entities that React writes. */
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
