import type { HTMLAttributes, ReactNode } from 'react';

type Props = HTMLAttributes<HTMLElement> & {
  as?: 'section' | 'li';
  /** The time of the correction, and links */
  head: ReactNode;
};

/** A correction: a line with its time and links, then the text. */
export function Correction({ as: As = 'section', head, children, ...attributes }: Props) {
  return (
    <As
      className="relative mb-6 border-l-4 border-kapok bg-kapok-wash px-4 py-3 font-ui text-[calc(0.9375rem+var(--grow-small))]/6 [&_a]:text-tide [&_a]:underline [&_a]:decoration-1 [&_a]:underline-offset-link"
      {...attributes}
    >
      <p className="flex flex-wrap items-baseline gap-x-[0.5em] [&>a]:py-2.5">{head}</p>
      {children}
    </As>
  );
}
