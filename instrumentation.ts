/** Next calls this once when a server starts. The server that serves readers (and the preview) watches the content. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.PAPER_WATCH !== '1') return;
  const { watchContent } = await import('./server/content-watch');
  watchContent();
}
