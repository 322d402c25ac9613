import type { ReactNode } from 'react';

type Props = { count: number; children: ReactNode };

/** Cards in columns: four on wide screens, two on tablets. Two or three cards get as many columns, so that none is empty. */
export function CardGrid({ count, children }: Props) {
  return <div className={`grid gap-x-gap gap-y-6 pt-5 ${columnsOf(count)}`}>{children}</div>;
}

function columnsOf(count: number): string {
  if (count === 2) return 'md:grid-cols-2';
  return count === 3 ? 'md:grid-cols-3' : 'md:grid-cols-2 lg:grid-cols-4';
}
