import { type NextRequest, NextResponse } from 'next/server';
import { frontPath } from './lib/address/addresses';
import { read } from './lib/address/table';
import { preferredEdition } from './lib/edition/preferred-edition';
import { storyBehind } from './lib/queries/short-link';
import { LOST_LINK } from './server/next/page-status';

/** The addresses that lead elsewhere: the bare one, and short links, in capitals too. Files below a short link do not. */
export const config = { matcher: ['/', '/:short(s|S)/:code?/:view?'] };

export function proxy(request: NextRequest): NextResponse {
  const reader = preferredEdition({
    // An installed paper says which edition it was installed from (lib/outgoing/manifest.ts)
    chosen: request.cookies.get('locale')?.value ?? request.nextUrl.searchParams.get('edition') ?? '',
    accepted: request.headers.get('accept-language') ?? '',
  });
  const address = read(typedAs(request.nextUrl.pathname));
  if (address?.kind === 'bare') return leadTo(frontPath(reader), 307, request, BY_READER);
  const letters = address?.kind === 'shortView' ? address.letters : undefined;
  const isShort = address?.kind === 'short' || address?.kind === 'shortView';
  const path = isShort ? storyBehind(address.code, letters, reader, new Date()) : undefined;
  // One page for all that lead nowhere: it differs by the reader's edition, and by nothing else
  if (path === undefined) return NextResponse.rewrite(new URL(`/${reader}${LOST_LINK}`, request.url));
  return leadTo(path, 302, request, letters === undefined || process.env.PAPER_PREVIEW === '1' ? BY_READER : BY_ADDRESS);
}

/** A short link may be typed in capitals, and end in a slash. */
const typedAs = (pathname: string): string => (pathname === '/' ? pathname : pathname.toLowerCase().replace(/\/$/, ''));

/** Whom it leads where depends on who asks. */
const BY_READER = { 'Cache-Control': 'private, no-cache', Vary: 'Accept-Language, Cookie' };
/** The same for all; not for long, because the story may move to another section or name. */
const BY_ADDRESS = { 'Cache-Control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=300' };

/**
 * Next takes the origin off again: what is sent is the path, whatever the Host header said. The fragment of a paragraph
 * is kept by the browser (RFC 9110, 10.2.2); the query that an app hung on is dropped.
 */
const leadTo = (path: string, status: 302 | 307, { url }: NextRequest, headers: Record<string, string>): NextResponse =>
  NextResponse.redirect(new URL(path, url), { status, headers });
