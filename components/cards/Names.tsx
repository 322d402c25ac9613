import { useLocale } from 'next-intl';
import { Fragment } from 'react';
import type { Credit } from '@/lib/record/schema/credit';
import { InLocale } from '../ui/InLocale';

/** The names of people and organisations, in the order of their credits. A name is divided only if it is longer than a line. */
export function Names({ credits }: { credits: readonly Credit[] }) {
  const locale = useLocale();
  return credits.map(({ name }, n) => (
    <Fragment key={n}>
      {n > 0 && (locale === 'en' ? ', ' : '、')}
      <span className="inline-block max-w-full">
        <InLocale text={name} page={locale} />
      </span>
    </Fragment>
  ));
}
