import { otherLanguage } from '../edition/locale.ts';
import { parseArticle } from '../check/article-file.ts';
import { slugOf } from '../folder/paths.ts';
import { readText } from '../folder/reader.ts';
import { articleFiles } from '../folder/records.ts';
import type { Article } from '../record/schema/article.ts';
import { LANGUAGES, type Language } from '../edition/languages.ts';
import { isStale, sourceHash, untranslatedParts } from '../record/translation-state.ts';

const HEAD = ['story', 'original', 'into', 'blocks', 'translated', 'stale', 'unrecorded', 'missing'];

/**
 * Prints how far the translation of each story is. A story that does not state its original language has a row for each
 * language in which something is missing.
 * @param stories slugs; empty for all stories
 */
export function printTranslations(stories: readonly string[], print: (line: string) => void): 0 | 1 {
  const files = articleFiles().filter(({ path }) => stories.length === 0 || stories.includes(slugOf(path)));
  const parsed = files.map(({ path }) => ({ slug: slugOf(path), article: parseArticle(path, readText(path)?.text ?? '').record?.value }));
  const rows = parsed.flatMap(({ slug, article }) => (article ? rowsOf(slug, article) : []));
  table([HEAD, ...rows], print);
  const unknown = stories.filter((slug) => !parsed.some((file) => file.slug === slug));
  for (const slug of unknown) print(`There is no story "${slug}"`);
  const broken = parsed.filter(({ article }) => !article);
  if (broken.length > 0) print(`Left out, npm run content check says why: ${broken.map(({ slug }) => slug).join(', ')}`);
  return unknown.length > 0 ? 1 : 0;
}

function rowsOf(slug: string, article: Article): string[][] {
  const { original } = article;
  if (original) return [row(slug, original, otherLanguage(original), article)];
  const waiting = LANGUAGES.filter((language) =>
    article.body.some((block) => untranslatedParts(block, otherLanguage(language)).length > 0),
  );
  if (waiting.length > 0) return waiting.map((language) => row(slug, otherLanguage(language), language, article));
  return [row(slug, 'en', 'zh', article, 'both')];
}

function row(slug: string, from: Language, into: Language, { original, body }: Article, label: string = into): string[] {
  const blocks = body.filter((block) => sourceHash(block, from) !== undefined);
  const translated = blocks.filter((block) => untranslatedParts(block, from).length === 0);
  const stale = original ? blocks.filter((block) => isStale(block, original)) : [];
  const unrecorded = original ? translated.filter(({ translatedFrom }) => translatedFrom === undefined) : [];
  const numbers = [blocks.length, translated.length, stale.length, unrecorded.length, blocks.length - translated.length];
  return [slug, original ?? '?', label, ...numbers.map((number) => (number === 0 ? '–' : String(number)))];
}

function table(rows: readonly (readonly string[])[], print: (line: string) => void): void {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    print(
      row
        .map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
  }
}
