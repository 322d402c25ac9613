import { Fragment } from 'react';

/** An address for reading: without its scheme, with line breaks only after a slash. */
export function BreakableAddress({ address }: { address: string }) {
  const parts = address.replace(/^https?:\/\//, '').split('/');
  return parts.map((part, n) => (
    <Fragment key={n}>
      {part}
      {n < parts.length - 1 && (
        <>
          /<wbr />
        </>
      )}
    </Fragment>
  ));
}
