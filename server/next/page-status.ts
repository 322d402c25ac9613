/**
 * The element with which a missing page states its status (components/site/NotFound.tsx): the App Router cannot set a status
 * and still render the page.
 */
export const MISSING = '<meta name="status" content="404"/>';

/**
 * The path below the reader's edition to which proxy.ts rewrites a short link that leads nowhere. It has no page, so the
 * not-found page is shown. The response depends on the reader, so no shared cache may store it.
 */
export const LOST_LINK = '/s/leads/to/nothing';

/** The page with the status that its <meta> states. */
export const withStatus = <Page extends { readonly status: number; readonly body: Buffer }>(page: Page): Page =>
  page.body.includes(MISSING) ? { ...page, status: 404 } : page;
