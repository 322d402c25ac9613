import { useTranslations } from 'next-intl';
import { ICON_BUTTON } from '../ui/classes';
import { Icon } from '../ui/Icon';

/** Light or dark, by theme-switch.element.ts. Phones have it in the menu, wider screens in the masthead. */
export function ThemeSwitch({ className }: { className: string }) {
  const t = useTranslations('Site');
  return (
    <theme-switch class={className}>
      <button className={ICON_BUTTON} type="button" aria-label={t('theme')} aria-pressed="false">
        <Icon name="moon" className="size-5.5 dark:hidden" />
        <Icon name="sun" className="hidden size-5.5 dark:block" />
      </button>
    </theme-switch>
  );
}
