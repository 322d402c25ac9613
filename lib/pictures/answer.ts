import type { SharePicture } from '../address/file-parameters.ts';
import { matchesEtag, plainNotFound } from '../http/answer.ts';
import { sharedStory } from '../queries/shared-story.ts';
import { viewLetters } from '../address/view.ts';
import { pictureCopy } from './picture-copy.ts';
import { pictureFile } from './picture-store.ts';
import { versionOf } from './version.ts';
import { busy, tooBusy } from '../http/work-limit.ts';

/** An address names its version for good: nobody need ask again. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
/** Under any other address the picture may change, in seconds: five minutes. */
const FOR_NOW = 'public, max-age=300';
/** Of the editors' preview: drafts are nobody else's business. */
const NEVER = 'private, no-store';

const refuse = (status: number, words: string, headers: Record<string, string> = {}) =>
  new Response(`${words}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers } });

/**
 * Answers a request for a picture of a story. What is painted comes from the content alone: the address chooses one of
 * its stories, views and pictures, and an address that says anything else gets 400 or 404. The 404 of a draft, of a
 * scheduled story and of no story are the same.
 */
export async function answerPicture(
  request: Request,
  { code, view }: { code: string; view: string },
  picture: SharePicture,
): Promise<Response> {
  const asked = askedVersion(new URL(request.url).searchParams);
  if (!asked) return refuse(400, 'A picture has no parameter but v, eight hexadecimal digits');
  const shared = sharedStory(code, view, new Date());
  if (!shared) return plainNotFound();
  const copy = pictureCopy(shared);
  const version = versionOf(copy);
  const { card } = shared.story;
  const etag = `"${picture}-${version}"`;
  const headers = {
    'Content-Type': 'image/png',
    'Cache-Control': card.status !== 'live' ? NEVER : asked.version === version ? FOR_GOOD : FOR_NOW,
    'Content-Disposition': `inline; filename="${card.slug}-${viewLetters(shared.view)}-${picture}.png"`,
    ETag: etag,
  };
  if (matchesEtag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  const png = await pictureFile(`${card.code}-${viewLetters(shared.view)}-${picture}-${version}.png`, copy, picture).catch(busy);
  return png === 'busy' ? tooBusy() : new Response(new Uint8Array(png), { headers });
}

/** The version that an address names, if any; undefined for an address with anything else in it. */
function askedVersion(parameters: URLSearchParams): { version: string | undefined } | undefined {
  const [first, ...rest] = parameters;
  if (!first) return { version: undefined };
  const [name, version] = first;
  return rest.length === 0 && name === 'v' && /^[0-9a-f]{8}$/.test(version) ? { version } : undefined;
}
