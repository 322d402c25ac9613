import { createHash } from 'node:crypto';
import { shortPath } from '../address/addresses.ts';
import { anchorOf } from '../record/model.ts';
import { plainNotFound } from '../http/answer.ts';
import { matchesEtag } from '../http/etag.ts';
import { toUrl } from '../address/origin.ts';
import { lruCache } from '../http/lru.ts';
import { processWide } from '../process/process-wide.ts';
import { qrSvg } from './qr.ts';
import { qrPng } from './qr-png.ts';
import { sharedStory } from '../queries/shared-story.ts';
import { viewLetters } from '../address/view.ts';
import { busy, tooBusy, workLimit } from '../http/work-limit.ts';

/** How many files of each format are cached in memory: some 2 MB together. */
const CACHED = 250;
/** Rendering one takes some milliseconds: a client that asks for every block of every story waits, or retries later. */
const WORK = { atOnce: 2, waiting: 100 };

const FORMATS = processWide('QR files', () => {
  const limit = workLimit(WORK);
  return {
    png: { type: 'image/png', make: lruCache(CACHED, (address) => limit(`${address} png`, () => qrPng(address))) },
    svg: {
      type: 'image/svg+xml',
      make: lruCache(CACHED, (address) => limit(`${address} svg`, async () => Buffer.from(await qrSvg(address)))),
    },
  };
});

/**
 * The QR code of a short link as a file, which readers save, or press in WeChat. `?at=p4` adds the anchor of a block, at
 * which the phone opens the story. There are no other parameters, so only links of this paper are ever drawn.
 */
export async function qrFile(request: Request, { code, view }: { code: string; view: string }, format: 'png' | 'svg'): Promise<Response> {
  const query = [...new URL(request.url).searchParams];
  const shared = sharedStory(code, view, new Date());
  if (!shared || query.length > 1) return plainNotFound();
  const { card, article } = shared.story;
  const [[name, at] = []] = query;
  // A page in one language has every block, if need be in the other language, so a story has the same anchors in every view
  if (name !== undefined && (name !== 'at' || !article.body.some((block, n) => anchorOf(block, n) === at))) return plainNotFound();

  const { type, make } = FORMATS[format];
  const file = await make(toUrl(shortPath(card.code, viewLetters(shared.view), at))).catch(busy);
  if (file === 'busy') return tooBusy();
  const etag = `"${createHash('sha256').update(file).digest('base64url').slice(0, 16)}"`;
  const headers = {
    'Content-Type': type,
    'Content-Disposition': `inline; filename="${card.slug}-qr.${format}"`,
    // A code changes only with the paper's origin; a draft in the preview must not be cached
    'Cache-Control': card.status === 'live' ? 'public, max-age=86400' : 'private, no-store',
    ETag: etag,
  };
  if (matchesEtag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(file), { headers });
}
