import { useTranslations } from 'next-intl';
import { Icon } from '../ui/Icon';

/** The way from the head of a story to its share card, which the script then unfolds. */
export function ShareTool() {
  const t = useTranslations('Share');
  return (
    <a className="sharetool" href="#share">
      <Icon name="share" />
      <span>{t('tool')}</span>
    </a>
  );
}
