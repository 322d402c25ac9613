import type { ReactNode } from 'react';

type Props = {
  /** Where the code's picture is, which the script then shows as large as the screen */
  href?: string;
  children: ReactNode;
};

/** The ground of a QR code: white in both themes. In a narrow card the code takes the whole width, in the middle. */
export function Plate({ href, children }: Props) {
  if (href === undefined) return <div className="plate">{children}</div>;
  return (
    <a className="plate" href={href} data-large="qr">
      {children}
    </a>
  );
}
