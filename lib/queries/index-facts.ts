import { oncePerRevision, readIndex } from '../index/story-index.ts';

/** What operators are told of the index. */
export type IndexFacts = {
  /** Grows with each change that readers see */
  readonly revision: number;
  /** Stories that are no drafts, scheduled ones among them */
  readonly stories: number;
  /** Files with an error, whose last good version readers keep */
  readonly broken: number;
};

const stories = oncePerRevision(() => ({ count: numberIn('SELECT count(*) AS n FROM story WHERE draft = 0') }));

/** Asks the index itself at each call. @throws if it cannot be read */
export const indexFacts = (): IndexFacts => ({
  revision: numberIn('SELECT max(revision) AS n FROM journal'),
  stories: stories().count,
  broken:
    numberIn('SELECT count(*) AS n FROM file WHERE errors > 0') +
    numberIn('SELECT count(*) AS n FROM paper_file WHERE errors > 0') +
    numberIn("SELECT count(*) AS n FROM notice WHERE json_extract(problem, '$.level') = 'error'"),
});

const numberIn = (sql: string): number => readIndex().rows<{ n: number | null }>(sql)[0]?.n ?? 0;
