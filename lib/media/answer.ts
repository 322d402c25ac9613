import { isPreview } from '../edition/preview.ts';
import { plainNotFound } from '../http/answer.ts';
import { answerFile } from '../http/answer-file.ts';
import { busy, tooBusy } from '../http/work-limit.ts';
import { mediaFile } from './media-file.ts';

/** For an address that names the version of a picture: it never changes. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
/** For other addresses: the file may be replaced, or be withdrawn with its story. */
const EACH_TIME = 'public, max-age=0, must-revalidate';
/** For the preview, which shows drafts. */
const NEVER = 'private, no-store';

/** Answers a request for a file below /media. What nobody may see, what there is not and what cannot be decoded get the same 404. */
export async function answerMedia(request: Request, path: string, now = new Date()): Promise<Response> {
  const preview = isPreview();
  const file = await mediaFile(path, { now, preview }).catch(busy);
  if (file === 'busy') return tooBusy();
  if (!file) return plainNotFound();
  const asked = new URL(request.url).searchParams.get('v');
  return answerFile(request, file, preview ? NEVER : asked !== null && asked === file.version ? FOR_GOOD : EACH_TIME);
}
