import { useLocale, useTranslations } from 'next-intl';
import { LANG } from '@/lib/edition/locale';
import type { LanguageMark as Mark } from '@/lib/record/translation';

type Props = { mark: Mark };

/** Before blocks that are in the other language: says which. Once for as many as follow. */
export function LanguageMark({ mark }: Props) {
  const t = useTranslations('Translation');
  return (
    <div className="langmark mb-1" lang={LANG[useLocale()]} data-unspoken="">
      <span className="tag">{t(mark)}</span>
    </div>
  );
}
