import { QRCodeSVG } from 'qrcode.react';
import { modulesAcross, QUIET_ZONE } from '@/lib/share/qr-size';

/** CSS pixels a module: below 4 the camera of an older phone needs a second try. */
export const MODULE = 4;

type Props = {
  /** Absolute */
  address: string;
  /** What a screen reader says, in the page's language */
  label: string;
  /** Classes of its place */
  className?: string;
};

/** A QR code drawn on the server: black on white in both themes, level M or better where the size has room, the quiet zone inside the picture. */
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
