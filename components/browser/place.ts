type Place = {
  /** The anchor of the text's pair */
  readonly pair: string;
  /** The element of the text; on a page in both languages, the half being read */
  readonly element: HTMLElement;
  readonly box: DOMRect;
};

/** A text and its position on the screen, as PLACE_SCRIPT (inline-scripts.ts) restores it on another page. */
type Stored = {
  pair: string;
  /** Its language: `en` or `zh` */
  half: string;
  /** Its upper edge, in CSS px from the top of the screen */
  top: number;
  /** How far it reaches below the top at least, in CSS px: a line of a long paragraph stays in view */
  line: number;
};

/** Where a reader begins to read, in CSS px from the top of the screen: below the bar, where an address with an anchor puts a text. */
const EYE = 80;
/** A reader who is at the masthead for longer, in milliseconds, has gone back to the beginning. */
const CLIMB = 15_000;

/** The height of the bar at the top of wide screens, in CSS px; 0 where there is none. */
function covered(): number {
  const bar = document.querySelector('reading-bar');
  return bar && document.documentElement.dataset.bar !== 'away' ? Math.max(0, bar.getBoundingClientRect().bottom) : 0;
}

/** The text that one is reading, which is nearest the top of what is visible; undefined if the reader has not scrolled. */
export function readingPlace(): Place | undefined {
  if (scrollY === 0) return undefined;
  const under = covered();
  const texts = [...document.querySelectorAll<HTMLElement>('[data-pair]')]
    .flatMap((pair) => {
      const halves = [...pair.querySelectorAll<HTMLElement>(':scope > [data-half]')];
      return (halves.length > 0 ? halves : [pair]).map((element) => ({ pair: pair.dataset.pair ?? '', element }));
    })
    .map(({ pair, element }) => ({ pair, element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > under && box.height > 0);
  const distance = ({ box }: Place) => Math.abs(box.top - EYE);
  return texts.sort((a, b) => distance(a) - distance(b))[0];
}

/** The last text at which the reader stopped, and when they came back to the masthead. */
let rest: Stored | undefined;
let climbed = -CLIMB;

/** Notes that the reader has stopped at a place in the text: climbing to the masthead does not lose it. */
export function noteRest(): void {
  rest = stored(readingPlace());
}

/** Notes that the masthead has come into view. */
export function noteClimb(): void {
  climbed = performance.now();
}

/**
 * Remembers which text is nearest the top of the screen, and its position. The place is a pair, not a number of pixels,
 * because the languages differ in length; on a page in both languages it includes the half.
 * @param path of the page that opens there
 * @param isClimbed whether the masthead is on the screen: then the place where the reader last stopped counts
 */
export function rememberPlace(path: string, isClimbed = false): void {
  forgetPlace();
  const before = isClimbed && performance.now() - climbed < CLIMB ? rest : undefined;
  const place = before ?? stored(readingPlace());
  if (!place) return;
  try {
    sessionStorage.setItem('place', JSON.stringify({ path, ...place, bar: document.documentElement.dataset.bar }));
  } catch {
    // Without storage the other page opens at its top
  }
}

function stored(place: Place | undefined): Stored | undefined {
  if (!place) return undefined;
  const { pair, element, box } = place;
  const half = element.dataset.half ?? document.documentElement.lang.slice(0, 2);
  const line = covered() + (parseFloat(getComputedStyle(element).lineHeight) || 28);
  // Pages scroll by whole pixels: what was rounded here is not rounded once more at the next change
  const top = held?.text === element && Math.abs(held.top - box.top) < 1 ? held.top : box.top;
  return { pair, half, top, line };
}

/** Removes the place of an earlier change of edition whose page never loaded. */
function forgetPlace(): void {
  try {
    sessionStorage.removeItem('place');
  } catch {
    // Without storage there is nothing to remove
  }
}

/** The text that PLACE_SCRIPT has put in its place, and where its upper edge belongs, in CSS px from the top of the screen. */
let held: { readonly text: Element; readonly top: number } | undefined;

/**
 * Keeps the text of PLACE_SCRIPT where it is until the page has loaded, or the reader scrolls: fonts, pictures and what scripts
 * add come late, some of it before this runs. Safari has no scroll anchoring, which does the same.
 */
export function holdPlace(): void {
  const text = document.activeElement;
  if (!(text instanceof HTMLElement) || text.dataset.top === undefined) return;
  const now = text.getBoundingClientRect().top;
  const isScrolled = Math.abs(scrollY - Number(text.dataset.scrolled)) > 1; // by the reader, or by anchoring
  const { top } = (held = { text, top: isScrolled ? now : Number(text.dataset.top) });
  let expected = scrollY;
  const hold = new ResizeObserver(() => {
    const moved = text.getBoundingClientRect().top - top;
    if (Math.abs(moved) < 1) return;
    scrollBy({ top: Math.round(moved), behavior: 'instant' });
    expected = scrollY;
  });
  const end = () => {
    hold.disconnect();
    removeEventListener('scroll', scrolled);
  };
  const scrolled = () => Math.abs(scrollY - expected) > 1 && end();
  hold.observe(document.body);
  addEventListener('scroll', scrolled, { passive: true });
  addEventListener('load', () => setTimeout(end, 1000), { once: true });
}
