import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BUTTON, ICON_BUTTON, POPUP } from '../ui/classes';

/** The five sizes of app/css/type.css (`data-size`), the smallest first. */
const STEPS = ['small', 'standard', 'large', 'larger', 'largest'] as const;

const SIGN = `${ICON_BUTTON} font-sans-en text-md/6 font-semibold`;

/** "Aa": the text size of stories on this device (text-size.element.ts). Without script, readers have the browser's zoom. */
export function TextSize() {
  const t = useTranslations('TextSize');
  return (
    <Element className="relative -mr-3">
      <details className={POPUP.frame}>
        <summary className={SIGN}>
          <Sign sign="Aa" name={t('label')} />
        </summary>
        <div className="right-0 flex items-center gap-1 p-2 whitespace-nowrap">
          <Steps />
          <button className={BUTTON.plain} type="button" data-reset="">
            {t('reset')}
          </button>
        </div>
      </details>
    </Element>
  );
}

/** The same, always open, in the menu of phones. */
export function TextSteps() {
  return (
    <Element className="-mr-3 flex items-center">
      <Steps />
    </Element>
  );
}

function Element({ className, children }: { className: string; children: ReactNode }) {
  const t = useTranslations('TextSize');
  return (
    <text-size
      class={`noscript:hidden [&:not(:defined)]:invisible ${className}`}
      data-steps={STEPS.map((step) => t(`steps.${step}`)).join('|')}
    >
      {children}
    </text-size>
  );
}

/** The button to the next smaller size, the name of the size, the button to the next larger one. */
function Steps() {
  const t = useTranslations('TextSize');
  return (
    <>
      <button className={SIGN} type="button" data-by="-1">
        <Sign sign="A−" name={t('smaller')} />
      </button>
      <p className="min-w-16 text-center" role="status">
        {t('steps.standard')}
      </p>
      <button className={SIGN} type="button" data-by="1">
        <Sign sign="A+" name={t('larger')} />
      </button>
    </>
  );
}

/** A sign to see and a name to hear. */
function Sign({ sign, name }: { sign: string; name: string }) {
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{name}</span>
    </>
  );
}
