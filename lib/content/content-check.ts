import { articleProblems, parseArticle, slugOf } from './article-file.ts';
import { inspectMedia, type MediaFacts } from './media-facts.ts';
import { idsIn, readPaperFile } from './paper-file.ts';
import { byPlace, type Problem } from './problem.ts';
import { articleFiles, PAPER_FILES, type PaperFile, readText } from './reader.ts';
import type { Surroundings } from './surroundings.ts';

export type CheckResult = { readonly files: number; readonly problems: readonly Problem[] };

/** Reads the whole content folder, without the index, and finds everything that is wrong with it. */
export function checkContent(): CheckResult {
  const paper = new Map(PAPER_FILES.map((name) => [name, readPaperFile(name, readText(name)?.text ?? '')]));
  const ids = (name: PaperFile) => {
    const located = paper.get(name)?.located;
    return located ? idsIn(located.value) : [];
  };
  const seen = seenSoFar();
  const surroundings: Surroundings = {
    sections: ids('sections.json'),
    topics: ids('topics.json'),
    series: ids('series.json'),
    ...seen.surroundings,
  };
  const files = articleFiles();
  const problems = files.flatMap(({ path }) => {
    const parsed = parseArticle(path, readText(path)?.text ?? '');
    const found = articleProblems(parsed, surroundings);
    seen.add(path, parsed.located?.value.series);
    return found;
  });
  return {
    files: PAPER_FILES.length + files.length,
    problems: [...paper.values()]
      .flatMap((file) => file.problems)
      .concat(problems)
      .sort(byPlace),
  };
}

/** Slugs, numbers in a series and media files met so far: what comes second is the one that must give way. */
function seenSoFar() {
  const slugs = new Map<string, string>();
  const numbers = new Map<string, string>();
  const media = new Map<string, MediaFacts>();
  return {
    add: (path: string, series: { id: string; number: number } | undefined) => {
      if (!slugs.has(slugOf(path))) slugs.set(slugOf(path), path);
      const number = series && `${series.id} ${series.number}`;
      if (number !== undefined && !numbers.has(number)) numbers.set(number, path);
    },
    surroundings: {
      holderOfSlug: (slug: string) => slugs.get(slug),
      holderOfNumber: (series: string, number: number) => numbers.get(`${series} ${number}`),
      media: (src: string) => {
        const facts = media.get(src) ?? inspectMedia(src).facts;
        media.set(src, facts);
        return facts;
      },
    },
  };
}
