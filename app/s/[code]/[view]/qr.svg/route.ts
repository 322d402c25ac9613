import { qrFile } from '../qr-file';

/** The QR code of a story's short link, as SVG. */
export const GET = async (request: Request, { params }: RouteContext<'/s/[code]/[view]/qr.svg'>): Promise<Response> =>
  qrFile(request, await params, 'svg');
