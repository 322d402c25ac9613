type Place = {
  /** The anchor of the text's pair */
  readonly pair: string;
  /** The element of the text; on a page in both languages, the half being read */
  readonly element: HTMLElement;
  readonly box: DOMRect;
};

/** The text nearest the top of the screen; undefined if the reader has not scrolled. */
export function readingPlace(): Place | undefined {
  if (scrollY === 0) return undefined;
  const texts = [...document.querySelectorAll<HTMLElement>('[data-pair]')]
    .flatMap((pair) => {
      const halves = [...pair.querySelectorAll<HTMLElement>(':scope > [data-half]')];
      return (halves.length > 0 ? halves : [pair]).map((element) => ({ pair: pair.dataset.pair ?? '', element }));
    })
    .map(({ pair, element }) => ({ pair, element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > 0 && box.height > 0);
  return texts.sort((a, b) => Math.abs(a.box.top) - Math.abs(b.box.top))[0];
}

/**
 * Remembers which text is nearest the top of the screen, and its position. The place is a pair, not a number of pixels,
 * because the languages differ in length; on a page in both languages it includes the half. `line`, the height of a line,
 * keeps at least one line of a long paragraph in view.
 */
export function rememberPlace(path: string): void {
  forgetPlace();
  const nearest = readingPlace();
  if (!nearest) return;
  const { pair, element, box } = nearest;
  const half = element.dataset.half ?? document.documentElement.lang.slice(0, 2);
  const line = parseFloat(getComputedStyle(element).lineHeight) || 28;
  try {
    sessionStorage.setItem('place', JSON.stringify({ path, pair, half, top: box.top, line }));
  } catch {
    // Without storage the other page opens at its top
  }
}

/** Removes the place of an earlier change of edition whose page never loaded. */
function forgetPlace(): void {
  try {
    sessionStorage.removeItem('place');
  } catch {
    // Without storage there is nothing to remove
  }
}
