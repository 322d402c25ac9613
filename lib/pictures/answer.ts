import type { SharePicture } from '../address/file-parameters.ts';
import { plainNotFound } from '../http/answer.ts';
import { matchesEtag } from '../http/etag.ts';
import { sharedStory } from '../queries/shared-story.ts';
import { viewLetters } from '../address/view.ts';
import { pictureCopy } from './picture-copy.ts';
import { pictureFile } from './picture-store.ts';
import { pictureNow } from './version.ts';
import { busy, tooBusy } from '../http/work-limit.ts';

/** For an address that names the version: the picture at this address never changes. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
/** For an address that names no version, or an old one: the picture may change, so it is cached for five minutes. */
const FOR_NOW = 'public, max-age=300';
/** For drafts and scheduled stories in the editors' preview: no cache may keep them. */
const NEVER = 'private, no-store';

/** The only parameter of a picture. Without others no cache can be filled with pictures that are the same. */
const VERSION = /^[0-9a-f]{8}$/;

/**
 * Answers a request for a picture of a story. The address only chooses a story, a view and a picture; everything painted
 * comes from the content. The other ending than that of its type leads to it: until links to previews with a photograph were
 * JPEG, all were PNG, and a story may get another picture. Any other address is a 404 (server/next/answers.ts redirects it to that
 * without what an app has added), and so are drafts, scheduled stories and unknown codes.
 */
export async function answerPicture(
  request: Request,
  { code, view }: { code: string; view: string },
  picture: SharePicture,
): Promise<Response> {
  const { pathname, search, searchParams } = new URL(request.url);
  const [[name, asked] = [], ...others] = searchParams;
  if (others.length > 0 || (name !== undefined && (name !== 'v' || !VERSION.test(asked ?? '')))) return plainNotFound();
  const shared = sharedStory(code, view, new Date());
  if (!shared) return plainNotFound();
  const copy = pictureCopy(shared);
  const { version, type, file: fileName } = pictureNow(shared, copy, picture);
  const { card } = shared.story;
  const rightPath = pathname.replace(/\.[a-z]+$/i, `.${type}`);
  if (pathname !== rightPath)
    return new Response(null, {
      status: 308,
      headers: { Location: rightPath + search, 'Cache-Control': card.status === 'live' ? FOR_NOW : NEVER },
    });
  const etag = `"${picture}-${version}"`;
  const headers = {
    'Content-Type': type === 'png' ? 'image/png' : 'image/jpeg',
    'Cache-Control': card.status !== 'live' ? NEVER : asked === version ? FOR_GOOD : FOR_NOW,
    'Content-Disposition': `inline; filename="${card.slug}-${viewLetters(shared.view)}-${picture}.${type}"`,
    ETag: etag,
  };
  if (matchesEtag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  const file = await pictureFile(fileName, copy, picture).catch(busy);
  return file === 'busy' ? tooBusy() : new Response(new Uint8Array(file), { headers });
}
