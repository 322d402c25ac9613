import { FEED_FILES } from '../../address/file-parameters.ts';
import { firstPart, leavesEditionOpen } from '../../address/inner-link.ts';
import { isLocale, languageOf } from '../../edition/locale.ts';
import type { WrittenInPlace } from '../rule.ts';
import { parseInline, type Inline } from '../../record/inline.ts';
import { LANGUAGE_NAME } from './languages.ts';
import type { JsonPath } from '../../folder/json-path.ts';
import { markedTexts } from '../../record/marked-texts.ts';
import { collect, type Located } from '../parse.ts';
import type { Problem } from '../problem.ts';
import type { Language } from '../../edition/languages.ts';
import { suggest } from '../suggest.ts';

/** A link to somewhere in the paper, in a text of one language. */
type InnerLink = { readonly href: string; readonly language: Language; readonly path: JsonPath };

/** A story, as far as a link to it goes. */
export type Target = {
  readonly section: string;
  readonly languages: readonly Language[];
  readonly isDraft: boolean;
  readonly publishedAt: string;
};

/** What a link can lead to. */
export type Destinations = {
  readonly sections: readonly string[];
  /** Fronts that have an id in their address, by what comes before it: topics, formats, series, sources */
  readonly fronts: ReadonlyMap<string, readonly string[]>;
  /** Ids of the paper's own pages */
  readonly pages: readonly string[];
  readonly story: (slug: string) => Target | undefined;
  readonly hasMedia: (src: string) => boolean;
};

type Written = WrittenInPlace['article'] & { readonly publishedAt?: string };

/** The links of a record's texts to anywhere in the paper. */
export const innerLinks = (article: Pick<Written, 'body' | 'corrections'>): readonly InnerLink[] =>
  markedTexts(article).flatMap(({ text, ...place }) =>
    text.includes('](') ? hrefs(parseInline(text).nodes).flatMap((href) => (href.startsWith('/') ? { href, ...place } : [])) : [],
  );

const hrefs = (nodes: readonly Inline[]): string[] =>
  nodes.flatMap((node) => (node.type === 'text' ? [] : [...(node.type === 'link' ? [node.href] : []), ...hrefs(node.children)]));

/**
 * Links within the paper that lead nowhere, or out of the reader's edition. Only the check of the whole folder asks: the
 * other end of a link may change in any file, and a story is not withdrawn for it.
 */
export function checkLinks(located: Located<Written>, destinations: Destinations): readonly Problem[] {
  return collect(located, (report) => {
    for (const link of innerLinks(located.value)) {
      const mistake = mistakeIn(link, located.value.publishedAt, destinations);
      if (mistake) report('warning', link.path, `the link to ${link.href}: ${mistake.wrong}`, mistake.right);
    }
  });
}

type Mistake = { readonly wrong: string; readonly right: string };

function mistakeIn({ href, language }: InnerLink, publishedAt: string | undefined, to: Destinations): Mistake | undefined {
  const [first, second, third] = partsOf(href);
  if (first === 's') return undefined;
  if (first === 'media')
    return to.hasMedia(partsOf(href).slice(1).join('/')) ? undefined : { wrong: 'there is no such file', right: 'put it into media' };
  if (leavesEditionOpen(href)) return mistakeAbout([first, second], language, publishedAt, to);
  // It names an edition, which only what exists in no other must
  const named = firstPart(href);
  const mistake = mistakeAbout([second, third], isLocale(named) ? languageOf(named) : language, publishedAt, to);
  if (mistake || mistakeAbout([second, third], language, publishedAt, to)) return mistake;
  return { wrong: `leads readers of other editions to /${named}`, right: `write ${href.slice(named.length + 1) || '/'}` };
}

const FEEDS: readonly string[] = Object.values(FEED_FILES);

/** The parts of a path; a front's feeds are where the front is. */
const partsOf = (href: string): readonly string[] =>
  href
    .replace(/[?#].*/, '')
    .split('/')
    .slice(1)
    .filter((part) => !FEEDS.includes(part));

function mistakeAbout(
  [first, second]: readonly (string | undefined)[],
  language: Language,
  publishedAt: string | undefined,
  { sections, fronts, pages, story }: Destinations,
): Mistake | undefined {
  if (first === undefined || first === '' || ['archive', 'search', 'saved'].includes(first)) return undefined;
  const ids = fronts.get(first);
  if (ids) {
    const known = second === undefined ? first === 'sources' : ids.includes(second);
    return known ? undefined : { wrong: 'there is no such page', right: suggest(second ?? '', ids) };
  }
  if (pages.includes(first)) return undefined;
  if (second === undefined || second === 'page')
    return sections.includes(first) ? undefined : { wrong: 'there is no such page', right: suggest(first, [...sections, ...pages]) };
  const target = story(second);
  if (!target) return { wrong: 'there is no such story', right: 'must be /<section>/<slug> of a story' };
  if (target.section !== first) return { wrong: `the story is in ${target.section}`, right: `write /${target.section}/${second}` };
  const [only] = target.languages;
  if (!target.languages.includes(language) && only)
    return { wrong: `the story is in ${LANGUAGE_NAME[only]} only`, right: `write /${only}/${first}/${second}` };
  if (target.isDraft) return { wrong: 'the story is a draft', right: 'readers would find nothing there' };
  const seenFrom = Math.max(Date.now(), publishedAt === undefined ? 0 : Date.parse(publishedAt));
  if (Date.parse(target.publishedAt) > seenFrom)
    return { wrong: `the story comes out at ${target.publishedAt}`, right: 'until then readers would find nothing there' };
  return undefined;
}
