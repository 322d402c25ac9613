import { type NextRequest, NextResponse } from 'next/server';
import { frontPath } from './lib/address/addresses';
import { read } from './lib/address/table';
import { SHARED } from './lib/http/caching';
import { preferredEdition } from './lib/edition/preferred-edition';
import { storyBehind } from './lib/queries/short-link';
import { LOST_LINK } from './server/next/page-status';

/** The addresses that redirect: `/`, and short links, in capitals too. Files below a short link do not match. */
export const config = { matcher: ['/', '/:short(s|S)/:code?/:view?'] };

export function proxy(request: NextRequest): NextResponse {
  const reader = preferredEdition({
    // An installed paper passes the edition that it was installed from (lib/outgoing/manifest.ts)
    chosen: request.cookies.get('locale')?.value ?? request.nextUrl.searchParams.get('edition') ?? '',
    accepted: request.headers.get('accept-language') ?? '',
  });
  const address = read(typedAs(request.nextUrl.pathname));
  if (address?.kind === 'bare') return leadTo(frontPath(reader), 307, request, BY_READER);
  const letters = address?.kind === 'shortView' ? address.letters : undefined;
  const isShort = address?.kind === 'short' || address?.kind === 'shortView';
  const path = isShort ? storyBehind(address.code, letters, reader, new Date()) : undefined;
  // One page for all links that lead nowhere, so that it differs by the reader's edition only
  if (path === undefined) return NextResponse.rewrite(new URL(`/${reader}${LOST_LINK}`, request.url));
  // A redirect that is the same for all readers is kept briefly, because a story may get another section or slug
  return leadTo(path, 302, request, letters === undefined || process.env.PAPER_PREVIEW === '1' ? BY_READER : SHARED);
}

/** The path of the table for a short link that was typed in capitals or with a slash at the end. */
const typedAs = (pathname: string): string => (pathname === '/' ? pathname : pathname.toLowerCase().replace(/\/$/, ''));

/** For redirects that depend on the reader. */
const BY_READER = { 'Cache-Control': 'private, no-cache', Vary: 'Accept-Language, Cookie' };

/**
 * Redirects to a path. Next removes the origin again, so the Host header does not matter. The browser keeps the fragment of a
 * block (RFC 9110, 10.2.2); a query that an app has added is dropped.
 */
const leadTo = (path: string, status: 302 | 307, { url }: NextRequest, headers: Record<string, string>): NextResponse =>
  NextResponse.redirect(new URL(path, url), { status, headers });
