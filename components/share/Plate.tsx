import type { ReactNode } from 'react';

/** The white background of a QR code in both themes. In a narrow card it takes the whole width, with the code in the centre. */
export function Plate({ children }: { children: ReactNode }) {
  return <div className="plate">{children}</div>;
}
