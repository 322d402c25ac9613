import { QRCodeSVG } from 'qrcode.react';
import { modulesAcross, QUIET_ZONE } from '@/lib/share/qr-size';

/** The side of a module in CSS pixels. Below 4, the camera of an older phone needs a second try. */
export const MODULE = 4;

type Props = {
  /** The absolute address that the code holds */
  address: string;
  /** The accessible name, in the page's language */
  label: string;
  /** Classes for its position */
  className?: string;
};

/**
 * A QR code, rendered on the server: black on white in both themes, with the quiet zone inside the picture. Its error
 * correction is level M, or better if the same size has room for it.
 */
export function QrCode({ address, label, className = '' }: Props) {
  return (
    <QRCodeSVG
      className={`qr ${className}`}
      value={address}
      level="M"
      marginSize={QUIET_ZONE}
      size={modulesAcross(address) * MODULE}
      bgColor="#ffffff"
      fgColor="#000000"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    />
  );
}
