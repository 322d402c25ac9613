import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { Localized } from '@/lib/edition/languages';
import { InLocale } from '../ui/InLocale';

const SIZE = {
  standard: 'text-md/6 zh:text-base/6',
  large: 'text-[1.1875rem]/7 zh:text-lg/7',
  /** The passage of a search result */
  found: 'relative text-md/6 zh:text-base/6 max-md:text-base/6',
};

type Props = {
  size?: keyof typeof SIZE;
  /** Classes that hide it on some screens */
  className?: string;
};

/** The standfirst of a story in a list (`summary` in its file), or another text in its place. */
export function CardStandfirst({ text, children, size = 'standard', className = '' }: Props & { text?: Localized; children?: ReactNode }) {
  const page = useLocale();
  return (
    <p className={`font-text text-pretty text-ink-2 figures-text max-md:zh:wrap-anywhere max-md:zh:break-keep ${SIZE[size]} ${className}`}>
      {text ? <InLocale text={text} page={page} className="font-text" display /> : children}
    </p>
  );
}
