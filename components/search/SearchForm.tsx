import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { searchPath, suggestPath } from '@/lib/address/addresses';
import { FORMATS, type Topic } from '@/lib/record/schema';
import { LANGUAGES } from '@/lib/edition/languages';
import { textIn } from '@/lib/edition/locale';
import type { Paper } from '@/lib/record/model';
import { type Asked, LONGEST_TYPED } from '@/lib/search/filters';
import { Icon } from '../ui/Icon';

type Props = { paper: Paper; topics: readonly Topic[]; asked: Asked };

/** The field and what narrows a search: a form that needs no script. With script the field suggests (site-search.element.ts). */
export function SearchForm({ paper, topics, asked: { typed, filters, sort } }: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  const format = useTranslations('Format');
  const name = textIn(paper.site.name, locale);
  const isNarrowed = [filters.section, filters.topic, filters.from, filters.to].some((value) => value !== undefined);
  return (
    <form className="search" role="search" action={searchPath(locale)}>
      <site-search class="search__box" data-from={suggestPath(locale)} data-label={t('suggestions')} data-some={t('some', { count: '#' })}>
        <label className="vh" htmlFor="q">
          {t('label', { name })}
        </label>
        <input
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
        <button>
          <Icon name="search" />
          <span>{t('submit')}</span>
        </button>
      </site-search>
      <fieldset className="facets">
        <legend className="vh">{t('filters')}</legend>
        <Choice name="language" label={t('language')} all={t('anyLanguage')} chosen={filters.language}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {t(`languages.${language}`)}
            </option>
          ))}
        </Choice>
        <Choice name="format" label={t('format')} all={t('anyFormat')} chosen={filters.format}>
          {FORMATS.map((one) => (
            <option key={one} value={one}>
              {format(one)}
            </option>
          ))}
        </Choice>
        <Choice name="sort" label={t('sort')} all={t('byRelevance')} chosen={sort === 'date' ? sort : undefined}>
          <option value="date">{t('byDate')}</option>
        </Choice>
        <details className="facets__more" open={isNarrowed}>
          <summary className="btn">
            {t('more')} <Icon name="chevron" />
          </summary>
          <div>
            <Choice name="section" label={t('section')} all={t('anySection')} chosen={filters.section}>
              {paper.sections.map(({ id, name: section, everything }) =>
                everything ? null : (
                  <option key={id} value={id}>
                    {textIn(section, locale)}
                  </option>
                ),
              )}
            </Choice>
            <Choice name="topic" label={t('topic')} all={t('anyTopic')} chosen={filters.topic}>
              {topics.map(({ id, name: topic }) => (
                <option key={id} value={id}>
                  {textIn(topic, locale)}
                </option>
              ))}
            </Choice>
            <Day name="from" label={t('from')} chosen={filters.from} />
            <Day name="to" label={t('to')} chosen={filters.to} />
          </div>
        </details>
        <button className="btn">{t('apply')}</button>
      </fieldset>
      {/* Speech input may say a lone character by mistake (WCAG 2.1.4). Shown by script, which the key needs as well; no name: not part of the search */}
      <label className="search__key" hidden>
        <input type="checkbox" /> <span>{t.rich('shortcut', { key: (key) => <kbd>{key}</kbd> })}</span>
      </label>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; all: string; chosen: string | undefined; children: ReactNode };

function Choice({ name, label, all, chosen, children }: ChoiceProps) {
  return (
    <span className="select">
      <label className="vh" htmlFor={`by-${name}`}>
        {label}
      </label>
      <select id={`by-${name}`} name={name} defaultValue={chosen ?? ''}>
        <option value="">{all}</option>
        {children}
      </select>
      <Icon name="chevron" />
    </span>
  );
}

function Day({ name, label, chosen }: { name: string; label: string; chosen: string | undefined }) {
  return (
    <label className="day">
      <span>{label}</span>
      <input type="date" name={name} defaultValue={chosen ?? ''} />
    </label>
  );
}
