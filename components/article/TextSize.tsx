import { useTranslations } from 'next-intl';
import { BUTTON } from '../ui/classes';

/** The five sizes of app/css/type.css (`data-size`), the smallest first. */
const STEPS = ['small', 'standard', 'large', 'larger', 'largest'] as const;

const SIGN =
  'inline-grid size-tap cursor-pointer place-items-center rounded-sm font-sans-en text-md/6 font-semibold text-ink hover:bg-pearl';
const USELESS = 'aria-disabled:cursor-not-allowed aria-disabled:border-dashed aria-disabled:text-ink-3';

/** Aa: how large the text of stories is, on this device. text-size.element.ts does it; without script there is the browser's zoom. */
export function TextSize() {
  const t = useTranslations('TextSize');
  return (
    <text-size
      class="relative -mr-3 noscript:hidden [&:not(:defined)]:invisible"
      data-steps={STEPS.map((step) => t(`steps.${step}`)).join('|')}
    >
      <details className="group">
        <summary className={`${SIGN} list-none group-open:bg-pearl [&::-webkit-details-marker]:hidden`}>
          <Symbol sign="Aa" name={t('label')} />
        </summary>
        <div className="absolute right-0 z-8 mt-1 flex max-w-[calc(100vw-2*var(--gutter))] items-center gap-1 rounded-md border border-edge bg-paper p-2 whitespace-nowrap">
          <button className={`${SIGN} ${USELESS}`} type="button" data-by="-1">
            <Symbol sign="A−" name={t('smaller')} />
          </button>
          <p className="min-w-16 text-center" role="status">
            {t('steps.standard')}
          </p>
          <button className={`${SIGN} ${USELESS}`} type="button" data-by="1">
            <Symbol sign="A+" name={t('larger')} />
          </button>
          <button className={`${BUTTON.plain} ${USELESS}`} type="button" data-reset="">
            {t('reset')}
          </button>
        </div>
      </details>
    </text-size>
  );
}

function Symbol({ sign, name }: { sign: string; name: string }) {
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{name}</span>
    </>
  );
}
