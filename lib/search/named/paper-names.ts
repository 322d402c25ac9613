import { MESSAGES } from '@/i18n/messages';
import { foldedText } from '../../chinese/fold.ts';
import { COMMON, runsOf } from '../../chinese/tokens.ts';
import { type InAllLanguages, LANGUAGES } from '../../edition/languages.ts';
import { listTag } from '../../index/searched-text.ts';
import { oncePerRevision } from '../../index/story-index.ts';
import { inScript } from '../../queries/context.ts';
import { ownPages } from '../../queries/own-pages.ts';
import { allSeries, sections, site, sources, topics } from '../../queries/paper-files.ts';
import { FORMATS } from '../../record/schema/article.ts';
import listNames from '../words/list-names.json';

/** A page of the paper that has a name: the front of a list, or one of the paper's own pages. */
export type NamedPage = {
  readonly kind: 'section' | 'topic' | 'format' | 'series' | 'source' | 'page';
  readonly id: string;
  readonly name: InAllLanguages;
  /** The tag of its stories in the search (searched-text.ts), if it has one */
  readonly tag?: string | undefined;
};

type Names = {
  readonly pages: readonly NamedPage[];
  /** The pages by the names that they have in the paper, in full or one of two: Science & Tech */
  readonly byName: ReadonlyMap<string, readonly NamedPage[]>;
  /** The same, by other names as well, which readers may mean if nothing else is in the query */
  readonly byAnyName: ReadonlyMap<string, readonly NamedPage[]>;
};

/** The pages that are called so. @param words folded words, such as those of a query's terms */
export const pagesNamed = (words: readonly string[]): readonly NamedPage[] => paperNames().byName.get(keyOf(words.join(' '))) ?? [];

/** The pages that a query means if it is a name and nothing else, but for words that go with it: culture section, 文化新闻. */
export function pagesMeant(text: string): readonly NamedPage[] {
  const { byAnyName } = paperNames();
  const folded = foldedText(text);
  return byAnyName.get(keyOf(folded)) ?? byAnyName.get(keyOf(folded, true)) ?? [];
}

/** The tags of the stories of these pages. */
export const tagsOf = (pages: readonly NamedPage[]): readonly string[] => [...new Set(pages.flatMap(({ tag }) => tag ?? []))];

/** The pages of the paper that have a name, with all of their names. */
export const paperNames = oncePerRevision((): Names => {
  const fromPaper = allNamed();
  const others = fromPaper.map(({ page, names }) => ({ page, names: [...names.flatMap(partsOfName), ...otherNames(page, names)] }));
  const parts = fromPaper.map(({ page, names }) => ({ page, names: page.kind === 'page' ? [] : names.flatMap(partsOfName) }));
  return {
    pages: fromPaper.map(({ page }) => page),
    byName: byKey([...fromPaper, ...parts]),
    byAnyName: byKey([...fromPaper, ...others]),
  };
});

type Named = { readonly page: NamedPage; readonly names: readonly string[] };

function allNamed(): readonly Named[] {
  const named = (kind: NamedPage['kind'], { id, name }: Pick<NamedPage, 'id' | 'name'>, tag?: string): Named => ({
    page: { kind, id, name, tag },
    names: [...LANGUAGES.map((language) => name[language]), inScript({ name }, { script: 'Hant' }).name.zh],
  });
  return [
    ...sections().map((one) => named('section', one, one.everything ? undefined : listTag('section', one.id))),
    ...FORMATS.map((id): Named => {
      const words = Object.values(MESSAGES).flatMap(({ Format, FormatFront }) => [Format[id], FormatFront[id].title]);
      const name = { en: MESSAGES.en.FormatFront[id].title, zh: MESSAGES.zh.FormatFront[id].title };
      return { page: { kind: 'format', id, name, tag: listTag('format', id) }, names: words };
    }),
    ...allSeries().map((one) => named('series', one, listTag('series', one.id))),
    ...topics().map((one) => named('topic', one, listTag('topic', one.id))),
    ...sources().map((one) => named('source', one)),
    ...ownPages().flatMap(({ id, title: { en, zh } }) => {
      const name = { en: en ?? zh ?? id, zh: zh ?? en ?? id };
      return [named('page', { id, name })];
    }),
  ];
}

/** The names that a name is made of. @example partsOfName('Opera and performance') // ['Opera', 'performance'] */
function partsOfName(name: string): readonly string[] {
  const parts = name.split(/ *(?: and | & |[&、，,]|(?<=\p{Script=Han})[与與和及](?=\p{Script=Han})) */u);
  return parts.length > 1 ? parts : [];
}

/** The words of readers for formats; the names of the paper's own things without the paper's: newsroom, About. */
function otherNames({ kind, id }: NamedPage, names: readonly string[]): readonly string[] {
  const format = FORMATS.find((one) => kind === 'format' && one === id);
  const { en, zh } = inScript(site(), { script: 'Hant' }).name;
  const paper = new RegExp([en, zh, site().name.zh].map((name) => `《?${escaped(name)}》?`).join('|'), 'gu');
  return [...(format ? listNames.formats[format] : []), ...names.map((name) => name.replace(paper, '').trim())];
}

function byKey(named: readonly Named[]): ReadonlyMap<string, readonly NamedPage[]> {
  const all = new Map<string, NamedPage[]>();
  for (const { page, names } of named) {
    for (const key of new Set(names.map((name) => keyOf(foldedText(name))))) {
      if (key !== '') all.set(key, [...new Set([...(all.get(key) ?? []), page])]);
    }
  }
  return all;
}

/** A name without spaces, plural endings, marks and words of every text. @param isBare whether words that go with names are left out, too */
function keyOf(folded: string, isBare = false): string {
  const runs = runsOf(folded);
  const words = runs.flatMap(({ text, isHan }) => {
    if (isHan) return isBare ? text.replace(AROUND, '') : text;
    const one = singular(text);
    return COMMON.has(text) || (isBare && around.has(one)) ? [] : [one];
  });
  return words.join('') || runs.map(({ text }) => text).join('');
}

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=[^s]{3})s$/, '');
const around = new Set(listNames.around.en.map(singular));
const AROUND = new RegExp(listNames.around.zh.join('|'), 'gu');
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
