/** Next calls this once when a server starts. With PAPER_WATCH=1 (the production server and the preview) it watches the content. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.PAPER_WATCH !== '1') return;
  const [{ watchContent }, { meantBy }, { redirectMissing }, { askWhetherToShow }, { canShowPaper }, { isPreview }] = await Promise.all([
    import('./server/content-watch'),
    import('./lib/pages/meant'),
    import('./server/next/meant-address'),
    import('./server/next/paper-state'),
    import('./lib/queries/paper-there'),
    import('./lib/edition/preview'),
  ]);
  redirectMissing((url) => meantBy(url, { now: new Date(), preview: isPreview() }));
  askWhetherToShow(canShowPaper);
  watchContent();
}
