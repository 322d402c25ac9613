import type { ReactNode } from 'react';

type Props = {
  /** The address of the code's picture, which the script opens as large as the screen */
  href?: string;
  children: ReactNode;
};

/** The white background of a QR code in both themes. In a narrow card it takes the whole width, with the code in the centre. */
export function Plate({ href, children }: Props) {
  if (href === undefined) return <div className="plate">{children}</div>;
  return (
    <a className="plate" href={href} data-dialog="qr">
      {children}
    </a>
  );
}
