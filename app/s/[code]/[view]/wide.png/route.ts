import { answerPicture } from '@/lib/pictures/answer';

export const GET = async (request: Request, { params }: RouteContext<'/s/[code]/[view]/wide.png'>): Promise<Response> =>
  answerPicture(request, await params, 'wide');
