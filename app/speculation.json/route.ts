/** What the browser may fetch before it is asked for: the language twin at once, any story when the reader points at it. */
const RULES = {
  prefetch: [
    { where: { selector_matches: 'a[data-twin]' }, eagerness: 'immediate' },
    { where: { selector_matches: 'main a[href^="/"]' }, eagerness: 'moderate' },
  ],
};

/** Every page names this file in its Speculation-Rules header. A reader who saves data gets no rules. */
export function GET(request: Request): Response {
  const saves = request.headers.get('save-data') === 'on';
  return new Response(JSON.stringify(saves ? {} : RULES), {
    headers: {
      'Content-Type': 'application/speculationrules+json',
      'Cache-Control': 'public, max-age=3600',
      Vary: 'Save-Data',
    },
  });
}
