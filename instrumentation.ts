/** Next calls this once when a server starts. With PAPER_WATCH=1 (the production server and the preview) it watches the content. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.PAPER_WATCH !== '1') return;
  const { watchContent } = await import('./server/content-watch');
  watchContent();
}
