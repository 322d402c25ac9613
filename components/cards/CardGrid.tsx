import type { ReactNode } from 'react';

type Props = { count: number; children: ReactNode };

/** Cards side by side: four, and no empty column where there are two or three; on tablets two. */
export function CardGrid({ count, children }: Props) {
  return <div className={`grid gap-x-gap gap-y-6 pt-5 ${columnsOf(count)}`}>{children}</div>;
}

function columnsOf(count: number): string {
  if (count === 2) return 'md:grid-cols-2';
  return count === 3 ? 'md:grid-cols-3' : 'md:grid-cols-2 lg:grid-cols-4';
}
