import { qrFile } from '../qr-file';

/** The QR code of a story's short link, as PNG. */
export const GET = async (request: Request, { params }: RouteContext<'/s/[code]/[view]/qr.png'>): Promise<Response> =>
  qrFile(request, await params, 'png');
