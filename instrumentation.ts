/**
 * Next calls this once when a server starts, and waits for it. With PAPER_WATCH=1 (the production server and the preview) it
 * watches the content.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.PAPER_WATCH !== '1') return;
  const [
    { watchContent },
    { ownIndexer },
    { otherProcess },
    { leaveIndexToAnother },
    { meantBy },
    { redirectMissing },
    { askWhetherToShow },
    { canShowPaper },
    { isPreview },
    { indexFacts },
    { indexState },
  ] = await Promise.all([
    import('./server/content-watch'),
    import('./server/indexing/indexer'),
    import('./server/indexing/other-process'),
    import('./lib/index/story-index'),
    import('./lib/pages/meant'),
    import('./server/next/meant-address'),
    import('./server/next/paper-state'),
    import('./lib/queries/paper-there'),
    import('./lib/edition/preview'),
    import('./lib/queries/index-facts'),
    import('./server/operating/index-state'),
  ]);
  redirectMissing((url) => meantBy(url, { now: new Date(), preview: isPreview() }));
  askWhetherToShow(canShowPaper);
  indexState.facts = indexFacts;
  if (!isPreview()) leaveIndexToAnother();
  await watchContent(isPreview() ? ownIndexer : otherProcess()).ready;
}
