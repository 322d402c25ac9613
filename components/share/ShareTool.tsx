import { useTranslations } from 'next-intl';
import { Icon } from '../ui/Icon';

/** The link from the toolbar of a story to its share card. With script, any link to `#share` shares from the place being read (share-card.element.ts). */
export function ShareTool() {
  const t = useTranslations('Share');
  return (
    <a
      className="inline-flex min-h-tap flex-none items-center gap-1.5 px-2 font-ui text-ui/5 font-semibold text-ink hover:underline hover:underline-offset-link"
      href="#share"
    >
      <Icon name="share" />
      <span>{t('tool')}</span>
    </a>
  );
}
