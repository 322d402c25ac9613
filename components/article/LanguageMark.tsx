import { useLocale, useTranslations } from 'next-intl';
import { LANG } from '@/lib/edition/locale';
import type { LanguageMark as Mark } from '@/lib/record/translation';

type Props = { mark: Mark };

/** A tag before blocks in the other language that names it. Consecutive blocks share one tag. */
export function LanguageMark({ mark }: Props) {
  const t = useTranslations('Translation');
  return (
    <div className="language-mark mb-1" lang={LANG[useLocale()]} data-unspoken="">
      <span className="tag">{t(mark)}</span>
    </div>
  );
}
