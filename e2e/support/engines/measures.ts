/** Measurements of a page. They run in the page, so they refer to nothing outside themselves. Sizes are in CSS px. */

/** Scrolls until a block of the text is below where the bar is on wide screens. */
export const scrollToBlock = (id: string): void => {
  const { top } = document.getElementById(id)?.getBoundingClientRect() ?? { top: 0 };
  scrollBy({ top: top - 90, behavior: 'instant' });
};

/** Where a block of the text, or the partner of one, is on the screen and what it says; on a page in both, the half read first. */
export function blockAt(id: string) {
  const block = document.getElementById(id);
  const halves = [...(block?.querySelectorAll<HTMLElement>(':scope > [data-half]') ?? [])];
  const read = halves[0] ?? block;
  const { left = 0, top = NaN, bottom = NaN } = read?.getBoundingClientRect() ?? {};
  return {
    left,
    top,
    isOnScreen: top >= 0 && bottom <= innerHeight,
    text: read?.textContent?.trim() ?? '',
    lang: read?.closest<HTMLElement>('[lang]')?.lang,
    halves: halves.map(({ lang }) => lang),
    hasFocus: read !== null && read === document.activeElement,
  };
}

export const langOf = (): string => document.documentElement.lang;

/** How light the page and its text are, from 0 to 1. */
export function colours() {
  const lightness = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
    return (red + green + blue) / 765;
  };
  const { backgroundColor, color } = getComputedStyle(document.body);
  return { ground: lightness(backgroundColor), ink: lightness(color) };
}

/** The size of running text. */
export const textSizeOf = (): number => parseFloat(getComputedStyle(document.getElementById('p1') ?? document.body).fontSize);

/** The paths of the pages that the service worker keeps. */
export async function keptPaths(): Promise<string[]> {
  if (!(await caches.has('pages'))) return [];
  return (await (await caches.open('pages')).keys()).map(({ url }) => new URL(url).pathname);
}

/** Whether the reading bar is shown as a whole, as it is after a rest: while it unfolds, presses may miss. */
export const isBarWhole = (): boolean => document.documentElement.dataset.bar === 'full';
