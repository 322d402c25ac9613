import type { ReactNode } from 'react';

type Props = { href: string; children: ReactNode };

/** The link from a few stories to all of them. */
export function AllLink({ href, children }: Props) {
  return (
    <a className="flex min-h-tap items-center justify-between font-ui text-ui font-semibold text-tide hover:underline" href={href}>
      {children}
    </a>
  );
}
