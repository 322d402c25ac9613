import { answerPicture } from '@/lib/pictures/answer';

export const GET = async (request: Request, { params }: RouteContext<'/s/[code]/[view]/poster.png'>): Promise<Response> =>
  answerPicture(request, await params, 'poster');
