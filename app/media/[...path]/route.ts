import { Readable } from 'node:stream';
import { mediaPath } from '@/lib/address/addresses';
import { read } from '@/lib/address/table';
import { matchesEtag, plainNotFound } from '@/lib/http/answer';
import { busy, tooBusy } from '@/lib/http/work-limit';
import { type MediaFile, openMedia, shapedPicture, traditionalCaptions } from '@/lib/pictures/media-file';

/** Pictures, films and captions from content/media, pictures in other shapes, and captions in Traditional characters. */
export async function GET(request: Request, { params }: RouteContext<'/media/[...path]'>): Promise<Response> {
  // Uses the parameters, because Next has decoded percent-encoding in them
  const file = await find(mediaPath((await params).path.join('/'))).catch(busy);
  if (file === 'busy') return tooBusy();
  if (!file) return plainNotFound();
  const headers = new Headers({
    'Content-Type': file.type,
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
    ETag: file.etag,
    'Accept-Ranges': 'bytes',
  });
  if (matchesEtag(request.headers.get('if-none-match'), file.etag)) return new Response(null, { status: 304, headers });
  return respond(file, request.headers.get('range'), headers);
}

async function find(path: string): Promise<MediaFile | undefined> {
  const address = read(path);
  switch (address?.kind) {
    case 'shapedPicture':
      return shapedPicture(address.src, address.shape);
    case 'traditionalCaptions':
      return traditionalCaptions(address.src);
    case 'media':
      return openMedia(address.src);
    default:
      return undefined;
  }
}

/** Sends the whole file or the requested range (RFC 9110, 14), with which players start a film in the middle. */
function respond(file: MediaFile, range: string | null, headers: Headers): Response {
  const asked = range === null ? null : /^bytes=(\d*)-(\d*)$/.exec(range);
  if (!asked || (asked[1] === '' && asked[2] === '')) {
    headers.set('Content-Length', String(file.size));
    return new Response(stream(file, 0, file.size - 1), { headers });
  }
  const [, from = '', to = ''] = asked;
  const start = from === '' ? Math.max(0, file.size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? file.size - 1 : Math.min(Number(to), file.size - 1);
  if (start > end || start >= file.size) {
    headers.set('Content-Range', `bytes */${file.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Range', `bytes ${start}-${end}/${file.size}`);
  headers.set('Content-Length', String(end - start + 1));
  return new Response(stream(file, start, end), { status: 206, headers });
}

const stream = (file: MediaFile, start: number, end: number) => Readable.toWeb(file.read(start, end)) as ReadableStream;
