import { articleProblems, parseArticle } from '../check/article-file.ts';
import { slugOf, pageIdOf } from '../folder/paths.ts';
import { checkLinks, type Destinations, innerLinks, type Target } from '../check/rules/links.ts';
import { inspectMedia, type MediaFacts } from '../folder/media-facts.ts';
import { languagesOf } from '../record/model.ts';
import { readPage } from '../check/page-file.ts';
import { idsIn, paperFileText, readPaperFile } from '../check/paper-file.ts';
import type { Located } from '../check/parse.ts';
import { byPlace, type Problem } from '../check/problem.ts';
import { articleFiles, fileState, PAPER_FILES, pageFiles, type PaperFile, readText } from '../folder/reader.ts';
import { type Article, FORMATS, type OwnPage, type Source } from '../record/schema.ts';
import { shortCode } from '../record/short-code.ts';
import type { Surroundings } from '../check/surroundings.ts';

export type CheckResult = { readonly files: number; readonly problems: readonly Problem[] };

/** Reads the whole content folder, without the index, and finds everything that is wrong with it. */
export function checkContent(): CheckResult {
  const pages = pageFiles();
  const paper = new Map(PAPER_FILES.map((name) => [name, readPaperFile(name, paperFileText(name) ?? '', pages.map(pageIdOf))]));
  const ids = (name: PaperFile) => {
    const located = paper.get(name)?.located;
    return located ? idsIn(located.value) : [];
  };
  const seen = seenSoFar();
  const surroundings: Surroundings = {
    sections: ids('sections.json'),
    topics: ids('topics.json'),
    series: ids('series.json'),
    sources: (paper.get('sources.json')?.located?.value as { sources: Source[] } | undefined)?.sources ?? [],
    ...seen.surroundings,
  };
  const files = articleFiles();
  const linking: Located<Article | OwnPage>[] = [];
  const problems = files.flatMap(({ path }) => {
    const parsed = parseArticle(path, readText(path)?.text ?? '');
    const found = articleProblems(parsed, surroundings);
    seen.add(path, parsed.located?.value);
    if (parsed.located && innerLinks(parsed.located.value).length > 0) linking.push(parsed.located);
    return found;
  });
  const ownPages = pages.map((name) => readPage(name, readText(name)?.text ?? '', surroundings));
  linking.push(...ownPages.flatMap(({ located }) => located ?? []));
  const destinations: Destinations = {
    sections: surroundings.sections,
    fronts: new Map([
      ['topics', surroundings.topics],
      ['formats', FORMATS],
      ['series', surroundings.series],
      ['sources', surroundings.sources.map(({ id }) => id)],
    ]),
    pages: pages.map(pageIdOf),
    story: seen.story,
    hasMedia: (src) => fileState(`media/${src}`) !== undefined,
  };
  return {
    files: PAPER_FILES.length + pages.length + files.length,
    problems: [...paper.values(), ...ownPages]
      .flatMap((file) => file.problems)
      .concat(problems)
      .concat(linking.flatMap((located) => checkLinks(located, destinations)))
      .sort(byPlace),
  };
}

/** Slugs, short codes, numbers in a series and media files met so far: what comes second is the one that must give way. */
function seenSoFar() {
  const slugs = new Map<string, string>();
  const codes = new Map<string, string>();
  const numbers = new Map<string, string>();
  const media = new Map<string, MediaFacts>();
  const stories = new Map<string, Target>();
  return {
    story: (slug: string) => stories.get(slug),
    add: (path: string, article: Article | undefined) => {
      if (!slugs.has(slugOf(path))) slugs.set(slugOf(path), path);
      if (!article) return;
      const code = shortCode(article.id);
      if (!codes.has(code)) codes.set(code, path);
      const { series, section, publishedAt } = article;
      if (slugs.get(slugOf(path)) === path)
        stories.set(slugOf(path), { section, languages: languagesOf(article), isDraft: article.status === 'draft', publishedAt });
      const number = series && `${series.id} ${series.number}`;
      if (number !== undefined && !numbers.has(number)) numbers.set(number, path);
    },
    surroundings: {
      holderOfSlug: (slug: string) => slugs.get(slug),
      holderOfCode: (code: string) => codes.get(code),
      holderOfNumber: (series: string, number: number) => numbers.get(`${series} ${number}`),
      media: (src: string) => {
        const facts = media.get(src) ?? inspectMedia(src).facts;
        media.set(src, facts);
        return facts;
      },
    },
  };
}
