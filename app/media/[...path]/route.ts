import { Readable } from 'node:stream';
import { type MediaFile, openMedia, previewPicture } from '@/lib/content/media-file';

/** Pictures, films and captions that stories name, from content/media; `<picture>.preview.png` is the link preview's. */
export async function GET(request: Request, { params }: RouteContext<'/media/[...path]'>): Promise<Response> {
  const path = (await params).path.join('/');
  const file = path.endsWith(PREVIEW) ? await previewPicture(path.slice(0, -PREVIEW.length)) : await openMedia(path);
  if (!file) return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' } });
  const headers = new Headers({
    'Content-Type': file.type,
    'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
    ETag: file.etag,
    'Accept-Ranges': 'bytes',
    // A drawing opened on its own is a document: it may run nothing
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
  });
  if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers });
  return respond(file, request.headers.get('range'), headers);
}

const PREVIEW = '.preview.png';

/** The whole file or the one range asked for (RFC 9110, 14): films are played from the middle. */
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
