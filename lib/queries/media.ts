import { inspectMedia, type MediaFacts } from '../folder/media-facts.ts';
import { readIndex } from '../index/story-index.ts';
import { type QueryContext, visibleUntil } from './context.ts';

/**
 * What is known of a file below `media` that may be sent: one that a visible story or one of the paper's own pages names.
 * The preview has all that are there. Undefined for any other.
 */
export function shownMedia(src: string, context: Pick<QueryContext, 'now' | 'preview'>): MediaFacts | undefined {
  const { until, drafts } = visibleUntil({ ...context, script: 'Hans' });
  const [row] = readIndex().rows<{ facts: string }>(
    `SELECT facts FROM media WHERE src = ?1 AND EXISTS (
       SELECT 1 FROM shown_media LEFT JOIN story USING (path)
       WHERE src = ?1 AND (published_at <= ?2 AND draft <= ?3 OR path > 'pages/' AND path < 'pages0'))`,
    src,
    until,
    drafts,
  );
  const facts = row ? (JSON.parse(row.facts) as MediaFacts) : context.preview ? inspectMedia(src).facts : undefined;
  return facts?.kind === 'missing' ? undefined : facts;
}

/** The people of the stories that name a file below `media`: the captions of a film have their names as the story has. */
export function peopleOfMedia(src: string): readonly string[] {
  const sql = `SELECT DISTINCT person.value AS name FROM shown_media JOIN story USING (path), json_each(card, '$.people') AS person
               WHERE src = ?`;
  return readIndex()
    .rows<{ name: string }>(sql, src)
    .map(({ name }) => name);
}
