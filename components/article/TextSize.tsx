import { useTranslations } from 'next-intl';

/** The five sizes of app/css/type.css (`data-size`), the smallest first. */
const STEPS = ['small', 'standard', 'large', 'larger', 'largest'] as const;

/** Aa: how large the text of stories is, on this device. text-size.element.ts does it; without script there is the browser's zoom. */
export function TextSize() {
  const t = useTranslations('TextSize');
  return (
    <text-size class="sizer" data-steps={STEPS.map((step) => t(`steps.${step}`)).join('|')}>
      <details className="menu">
        <summary className="iconbtn">
          <Symbol sign="Aa" name={t('label')} />
        </summary>
        <div className="menu__panel">
          <button className="iconbtn" type="button" data-by="-1">
            <Symbol sign="A−" name={t('smaller')} />
          </button>
          <p role="status">{t('steps.standard')}</p>
          <button className="iconbtn" type="button" data-by="1">
            <Symbol sign="A+" name={t('larger')} />
          </button>
          <button className="btn" type="button" data-reset="">
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
      <span className="vh">{name}</span>
    </>
  );
}
