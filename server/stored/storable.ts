import type { IncomingMessage } from 'node:http';
import { pathOf } from '../../lib/address/inner-link.ts';
import { type Address, isFeed, type Kind, read } from '../../lib/address/table.ts';
import { isHostile } from '../hostile-url.ts';
import type { Shows } from './expiry.ts';
import type { Answer } from '../next/transform-response.ts';

/** The stores, so that neither searches nor pictures can drop the pages of the paper. */
export type Pool = 'paper' | 'searches' | 'pictures';

/** What is stored of an address: of which kind it is, in which pool, under which key, and what expires it. */
export type Storable = { readonly pool: Pool; readonly kind: Kind; readonly key: string; readonly shows: Shows };

/** Pages whose query says nothing: apps add theirs to links (`?from=singlemessage`, `?fbclid=`), and all get the same page. */
const PAGES: readonly Kind[] = ['front', 'archive', 'format', 'offline', 'saved', 'series', 'source', 'sources', 'topic', 'named'];
/** Files without parameters. The news sitemap is not among them: what it has follows from the hour. */
const FILES: readonly Kind[] = ['manifest', 'sitemapIndex', 'pagesSitemap', 'monthSitemap'];
const SEARCHES: readonly Kind[] = ['search', 'suggestions'];
const PICTURES: readonly Kind[] = ['qr', 'sharePicture', 'shapedPicture', 'sizedPicture'];
const PICTURE_FILE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

/**
 * Whether a request may be answered with the whole of what is stored. Ranges of pages need not be heard (RFC 9110, 14.2); those of
 * pictures, and conditions for a change (13.1.1), are left to the file.
 */
export function isAskedWhole({ method, headers }: IncomingMessage, { pool }: Storable): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return pool !== 'pictures' || (headers.range ?? headers['if-match'] ?? headers['if-unmodified-since']) === undefined;
}

/** What may be stored at the address of a request; undefined if its answer depends on the reader, or has to be made each time. */
export function storable({ url = '' }: { readonly url?: string | undefined }): Storable | undefined {
  if (isHostile(url)) return undefined;
  const path = pathOf(url);
  const address = read(path);
  if (!address) return undefined;
  const { kind } = address;
  if (kind === 'story' || kind === 'both') return { pool: 'paper', kind, key: path, shows: { story: address.slug } };
  if (PAGES.includes(kind)) return { pool: 'paper', kind, key: path, shows: 'lists' };
  if (isFeed(address) || FILES.includes(kind)) return { pool: 'paper', kind, key: path, shows: 'anything' };
  if (SEARCHES.includes(kind)) return { pool: 'searches', kind, key: url, shows: 'anything' };
  return isPicture(address) ? { pool: 'pictures', kind, key: url, shows: 'anything' } : undefined;
}

const isPicture = (address: Address): boolean =>
  PICTURES.includes(address.kind) || (address.kind === 'media' && PICTURE_FILE.test(address.src));

/** Headers by which an answer may differ, other than those of Next's own client, which nobody sends, and the coding. */
const OF_READER = /(?:^|,)\s*(?!rsc|next-|accept-encoding)[^\s,]/i;

/**
 * Whether an answer may be stored: not if it is for one reader. An address with a parameter that changes nothing, such as an invented version of a picture, has
 * the answer of the address without it; stored, such addresses would fill the memory.
 */
export function mayStore({ status, headers }: Answer, { pool, key }: Storable): boolean {
  const caching = String(headers['cache-control'] ?? '');
  if (status !== 200 || /no-store/.test(caching) || headers['set-cookie'] !== undefined) return false;
  if (OF_READER.test(String(headers.vary ?? ''))) return false;
  return pool !== 'pictures' || !key.includes('?v=') || /immutable/.test(caching);
}
