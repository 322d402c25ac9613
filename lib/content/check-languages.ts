import { hasTextIn } from './block-text.ts';
import type { ArticleInPlace } from './checks.ts';
import type { JsonPath } from './json-source.ts';
import { languagesOf } from './model.ts';
import type { Report } from './parse.ts';
import { type Article, type Block, type Locale, LOCALES } from './schema.ts';

const NAME: Readonly<Record<Locale, string>> = { en: 'English', zh: 'Chinese' };

/** Title and text go together; a bilingual story is bilingual throughout; one in a single language is reminded of it once. */
export function checkLanguages({ article }: ArticleInPlace, report: Report): void {
  for (const locale of LOCALES) {
    const hasTitle = article.title[locale] !== undefined;
    if (hasTitle && !article.body.some((block) => hasTextIn(block, locale))) {
      report(
        'error',
        ['title', locale],
        `a title in ${NAME[locale]} without any text in it`,
        `add "${locale}" to the body, or take the title away`,
      );
    }
    if (!hasTitle && article.body.some((block) => isProse(block) && hasTextIn(block, locale))) {
      report('error', ['title'], `text in ${NAME[locale]} without a title in it`, `add "${locale}" to the title`);
    }
  }
  const titled = LOCALES.filter((locale) => article.title[locale] !== undefined);
  const [only] = titled;
  if (only !== undefined && titled.length === 1)
    return report('warning', ['title'], `the story is in ${NAME[only]} only`, 'readers of the other language will not find it');
  if (languagesOf(article).length < LOCALES.length) return;
  checkCompleteness(article, report);
  if (!article.credits.some(({ role }) => role === 'translator'))
    report('warning', ['credits'], 'nobody is named as translator', 'add { "role": "translator", "name": … }');
}

function checkCompleteness({ summary, image, body, corrections = [] }: Article, report: Report): void {
  const warn = (value: unknown, path: JsonPath) => {
    const [first] = oneSided(value, path);
    if (first) report('warning', first.path, `in ${NAME[first.only]} only`, `add "${LOCALES.find((locale) => locale !== first.only)}"`);
  };
  warn(summary, ['summary']);
  warn(image, ['image']);
  body.forEach((block, n) => {
    warn(block.type === 'video' ? { ...block, captions: undefined } : block, ['body', n]);
    if (block.type === 'list' && block.en && block.zh && block.en.length !== block.zh.length) {
      report(
        'warning',
        ['body', n],
        `${block.en.length} items in English, ${block.zh.length} in Chinese`,
        'the items of both languages should answer to each other',
      );
    }
  });
  corrections.forEach((correction, n) => warn(correction, ['corrections', n]));
}

const isProse = ({ type }: Block) => type === 'paragraph' || type === 'heading' || type === 'quote' || type === 'list';

/** The localized values that have one language only, in the order of the file. */
function oneSided(value: unknown, path: JsonPath): { path: JsonPath; only: Locale }[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  const [only, another] = LOCALES.filter((locale) => entries.some(([key]) => key === locale));
  const inside = entries.flatMap(([key, member]) => oneSided(member, [...path, Array.isArray(value) ? Number(key) : key]));
  return only !== undefined && another === undefined ? [{ path, only }, ...inside] : inside;
}
