import type { ReactNode } from 'react';

type Props = {
  /** Hooks of scripts */
  data?: Readonly<Record<`data-${string}`, string>>;
  children: ReactNode;
};

/** A line above a page that says what kind of copy of it the reader sees; on wide screens it stays in sight. */
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
