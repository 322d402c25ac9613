/**
 * The pages that browsers may prefetch: the story in the other language and in both, as soon as language-toggle.element.ts sets
 * `data-fetch`; any page when the reader points at its link. QR codes and posters are not prefetched.
 */
const RULES = {
  prefetch: [
    { where: { selector_matches: 'language-toggle[data-fetch] a[data-prefetch]' }, eagerness: 'immediate' },
    { where: { selector_matches: 'main a[href^="/"]:not([href^="/s/"])' }, eagerness: 'moderate' },
  ],
};

/** The speculation rules, which every page names in its Speculation-Rules header. Readers who save data get none. */
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
