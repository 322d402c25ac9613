import type { ReactNode } from 'react';

type Props = {
  /** Data attributes for scripts */
  data?: Readonly<Record<`data-${string}`, string>>;
  children: ReactNode;
};

/** A notice above a page that the reader does not see as published: a preview, or a kept copy. It stays in view on wide screens. */
export function Ribbon({ data, children }: Props) {
  return (
    <div
      className="border-b-2 border-ochre bg-ochre-wash py-3 font-semibold md:sticky md:top-0 md:z-5 print:hidden"
      role="status"
      {...data}
    >
      <p className="wrap">{children}</p>
    </div>
  );
}
