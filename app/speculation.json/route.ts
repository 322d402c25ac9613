/**
 * What the browser may fetch before it is asked for: the story in the other language and in both at once, as soon as
 * language-toggle.element.ts finds the page painted; any story when the reader points at it; no code or poster.
 */
const RULES = {
  prefetch: [
    { where: { selector_matches: 'language-toggle[data-fetch] a[data-prefetch]' }, eagerness: 'immediate' },
    { where: { selector_matches: 'main a[href^="/"]:not([href^="/s/"])' }, eagerness: 'moderate' },
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
