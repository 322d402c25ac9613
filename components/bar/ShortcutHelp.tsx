import { useTranslations } from 'next-intl';
import { BUTTON, ICON_BUTTON } from '../ui/classes';

/** The keys of a story, by what they do. The player has more, which it shows itself. */
const KEYS = { T: 'other', B: 'both', '/': 'search', '?': 'help' } as const;

/** A button, on devices with a mouse, and the dialog that lists the keys and can switch them off (WCAG 2.1.4). */
export function ShortcutHelp() {
  const t = useTranslations('Bar');
  return (
    <>
      <button
        className={`hidden font-sans-en text-md/6 font-semibold hover-device:lg:grid ${ICON_BUTTON}`}
        type="button"
        data-help=""
        aria-label={t('keys.help')}
        aria-keyshortcuts="?"
      >
        ?
      </button>
      <dialog className="max-w-88 rounded-md border border-edge bg-paper px-6 py-5 text-ink" aria-labelledby="bar-help-title">
        <h2 className="font-ui text-lg/6 font-bold" id="bar-help-title">
          {t('keys.title')}
        </h2>
        <dl className="my-4 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
          {Object.entries(KEYS).map(([key, word]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded-sm border border-ink-3 px-[0.375em] font-[inherit]">{key}</kbd>
              </dt>
              <dd>{t(`keys.${word}`)}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog" className="flex flex-wrap items-center justify-between gap-4">
          <label className="flex min-h-tap items-center gap-2">
            <input className="size-5" type="checkbox" />
            {t('keys.on')}
          </label>
          <button className={BUTTON.plain}>{t('keys.close')}</button>
        </form>
      </dialog>
    </>
  );
}
