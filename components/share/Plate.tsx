import type { ReactNode } from 'react';

type Props = {
  /** Where the code's picture is, which the script then shows as large as the screen */
  href?: string;
  children: ReactNode;
};

/** The ground of a QR code: white in both themes. In a narrow card the code takes the whole width, in the middle. */
export function Plate({ href, children }: Props) {
  const className =
    'justify-self-start rounded-sm border border-plate-edge bg-plate hover:border-edge @max-[19rem]:grid @max-[19rem]:justify-center @max-[19rem]:justify-self-stretch';
  if (href === undefined) return <div className={className}>{children}</div>;
  return (
    <a className={className} href={href} data-large="qr">
      {children}
    </a>
  );
}
