import { plainNotFound } from '@/lib/http/answer';
import { read } from '@/lib/address/table';
import { answerPicture } from '@/lib/pictures/answer';
import { qrFile } from '@/lib/share/qr-file';

/** The files below a short link: its QR code, and the poster and link previews of its story. */
export async function GET(request: Request): Promise<Response> {
  const address = read(new URL(request.url).pathname);
  switch (address?.kind) {
    case 'qr':
      return qrFile(request, { code: address.code, view: address.letters }, address.format);
    case 'sharePicture':
      return answerPicture(request, { code: address.code, view: address.letters }, address.picture);
    default:
      return plainNotFound();
  }
}
