import { type NextRequest, NextResponse } from 'next/server';
import { LOCALES, type Locale } from './lib/content/schema';
import { isLocale } from './lib/locale';

export const config = { matcher: '/' };

/** `/` alone is negotiated: by the reader's earlier choice at the toggle, else by what the browser asks for. */
export function proxy(request: NextRequest): NextResponse {
  const chosen = request.cookies.get('locale')?.value ?? '';
  const locale = isLocale(chosen) ? chosen : preferred(request.headers.get('accept-language') ?? '');
  // Next takes the origin off again: what is sent is `/en` or `/zh`, whatever the Host header said
  return NextResponse.redirect(new URL(`/${locale}`, request.url), {
    status: 307,
    headers: { 'Cache-Control': 'private, no-cache', Vary: 'Accept-Language, Cookie' },
  });
}

/** Languages of Chinese that `Accept-Language` may name without saying zh. */
const CHINESE = /^(zh|yue|cmn|hak|nan|wuu)\b/i;

/** The first language of the paper in the order of the header's weights (RFC 9110, 12.5.4); English if it names none. */
function preferred(header: string): Locale {
  const ranges = header
    .slice(0, 1000)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of ranges) {
    if (CHINESE.test(tag)) return 'zh';
    const locale = LOCALES.find((known) => tag.toLowerCase() === known || tag.toLowerCase().startsWith(`${known}-`));
    if (locale) return locale;
  }
  return 'en';
}
