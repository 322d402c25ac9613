/** components/site/NotFound.tsx renders it: the App Router has no other way to set a status and still render in place. */
export const MISSING = '<meta name="status" content="404"/>';

/**
 * Where proxy.ts shows a short link that leads nowhere, below the reader's edition: an address that names nothing. The
 * answer depends on the reader, so no shared cache may store it.
 */
export const LOST_LINK = '/s/leads/to/nothing';

/** A page with the status that its <meta> states. */
export const withStatus = <Page extends { readonly status: number; readonly body: Buffer }>(page: Page): Page =>
  page.body.includes(MISSING) ? { ...page, status: 404 } : page;
