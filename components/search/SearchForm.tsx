import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { searchPath, suggestPath } from '@/lib/address/addresses';
import { FORMATS } from '@/lib/record/schema/article';
import type { Topic } from '@/lib/record/schema/paper-files';
import { LANGUAGES } from '@/lib/edition/languages';
import { textIn } from '@/lib/edition/locale';
import type { Paper } from '@/lib/record/model';
import { type Asked, LONGEST_TYPED } from '@/lib/search/filters';
import { BUTTON } from '../ui/classes';
import { Icon } from '../ui/Icon';

type Props = { paper: Paper; topics: readonly Topic[]; asked: Asked };

const BOX =
  'relative grid max-w-208 grid-cols-[minmax(0,1fr)_auto] rounded-md border-2 border-ink bg-paper focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus';

/** The search form: field and filters. It works without script; with script the field has suggestions (site-search.element.ts). */
export function SearchForm({ paper, topics, asked: { typed, filters, sort } }: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  const format = useTranslations('Format');
  const name = textIn(paper.site.name, locale);
  const isNarrowed = [filters.section, filters.topic, filters.from, filters.to].some((value) => value !== undefined);
  return (
    <form className="grid gap-4 print:hidden" role="search" action={searchPath(locale)}>
      <site-search
        class={BOX}
        data-from={suggestPath(locale)}
        data-label={t('suggestions')}
        data-count={t('suggestionCount', { count: '#' })}
      >
        <label className="sr-only" htmlFor="q">
          {t('label', { name })}
        </label>
        <input
          className="h-14 min-w-0 border-0 bg-transparent px-4 font-text text-xl/7 text-ink [outline:0] placeholder:text-ink-3 placeholder:opacity-100"
          id="q"
          name="q"
          type="search"
          defaultValue={typed.slice(0, LONGEST_TYPED)}
          maxLength={LONGEST_TYPED}
          placeholder={t('placeholder')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
        />
        <button className="inline-flex min-w-14 items-center justify-center gap-2 bg-ink px-4.5 font-bold text-on-ink focus-visible:-outline-offset-6 focus-visible:outline-on-ink">
          <Icon name="search" />
          <span className="max-md:sr-only">{t('submit')}</span>
        </button>
      </site-search>
      <fieldset className="m-0 flex min-w-0 flex-wrap gap-3 border-0 p-0">
        <legend className="sr-only">{t('filters')}</legend>
        <FilterSelect name="language" label={t('language')} all={t('anyLanguage')} chosen={filters.language}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {t(`languages.${language}`)}
            </option>
          ))}
        </FilterSelect>
        <FilterSelect name="format" label={t('format')} all={t('anyFormat')} chosen={filters.format}>
          {FORMATS.map((one) => (
            <option key={one} value={one}>
              {format(one)}
            </option>
          ))}
        </FilterSelect>
        <FilterSelect name="sort" label={t('sort')} all={t('byRelevance')} chosen={sort === 'date' ? sort : undefined}>
          <option value="date">{t('byDate')}</option>
        </FilterSelect>
        <details className="open:contents" open={isNarrowed}>
          <summary className={BUTTON.plain}>
            {t('more')} <Icon name="chevron" className="size-4.5" />
          </summary>
          <div className="flex flex-wrap gap-3 pt-3">
            <FilterSelect name="section" label={t('section')} all={t('anySection')} chosen={filters.section}>
              {paper.sections.map(({ id, name: section, everything }) =>
                everything ? null : (
                  <option key={id} value={id}>
                    {textIn(section, locale)}
                  </option>
                ),
              )}
            </FilterSelect>
            <FilterSelect name="topic" label={t('topic')} all={t('anyTopic')} chosen={filters.topic}>
              {topics.map(({ id, name: topic }) => (
                <option key={id} value={id}>
                  {textIn(topic, locale)}
                </option>
              ))}
            </FilterSelect>
            <DateFilter name="from" label={t('from')} chosen={filters.from} />
            <DateFilter name="to" label={t('to')} chosen={filters.to} />
          </div>
        </details>
        <button className={BUTTON.plain}>{t('apply')}</button>
      </fieldset>
      {/* A shortcut of one character needs a switch, because speech input may trigger it by mistake (WCAG 2.1.4). Script shows the switch, because the shortcut needs script too. It has no name, so the form does not send it */}
      <label className="justify-self-start py-1 text-meta text-ink-2" data-shortcut="" hidden>
        <input className="align-[-0.125em] accent-ink" type="checkbox" />{' '}
        <span>
          {t.rich('shortcut', { key: (key) => <kbd className="rounded-sm border border-ink-3 px-[0.375em] font-[inherit]">{key}</kbd> })}
        </span>
      </label>
    </form>
  );
}

const FIELD = 'min-h-tap max-w-full rounded-sm border border-edge bg-paper py-2 pl-3.5 font-ui text-ui/5 text-ink';

type FilterSelectProps = { name: string; label: string; all: string; chosen: string | undefined; children: ReactNode };

/** A filter as a select, whose first option is no filter. */
function FilterSelect({ name, label, all, chosen, children }: FilterSelectProps) {
  return (
    <span className="relative inline-flex">
      <label className="sr-only" htmlFor={`by-${name}`}>
        {label}
      </label>
      <select className={`appearance-none pr-10 font-semibold ${FIELD}`} id={`by-${name}`} name={name} defaultValue={chosen ?? ''}>
        <option value="">{all}</option>
        {children}
      </select>
      <Icon name="chevron" className="pointer-events-none absolute top-1/2 right-3 size-4.5 [transform:translateY(-50%)]" />
    </span>
  );
}

/** A date filter. */
function DateFilter({ name, label, chosen }: { name: string; label: string; chosen: string | undefined }) {
  return (
    <label className="inline-flex items-center gap-2 font-ui text-ui/5 font-semibold">
      <span>{label}</span>
      <input className={`pr-2 font-normal ${FIELD}`} type="date" name={name} defaultValue={chosen ?? ''} />
    </label>
  );
}
