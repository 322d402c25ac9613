import { answerMedia } from '@/lib/media/answer';

/** Pictures, films and captions from content/media, pictures in other sizes and shapes, and captions in Traditional characters. */
export async function GET(request: Request, { params }: RouteContext<'/media/[...path]'>): Promise<Response> {
  // Uses the parameters, because Next has decoded percent-encoding in them
  return answerMedia(request, `/media/${(await params).path.join('/')}`);
}
