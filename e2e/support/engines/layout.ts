import type { Box } from './reader';

/** A part of a page that is seen first: what it is, what it says, and where it is. */
type Part = Box & { readonly name: string };

/**
 * The parts of the first screen in the order of the page: wordmark, languages, controls, headings, paragraphs and pictures that
 * begin on it, each by its kind and first words. Links within a line are as wide as their letters, which differ, and the reading
 * bar is not on it. It runs in the page, so it refers to nothing outside itself.
 */
export function partsOnScreen(): Part[] {
  const counts = new Map<string, number>();
  const all = document.querySelectorAll('h1, h2, h3, p, language-toggle a, button, summary, img, figcaption, svg[role="img"]');
  return [...all].flatMap((element) => {
    if (element.closest('reading-bar')) return [];
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const isLaidOut = 'checkVisibility' in element ? element.checkVisibility() : true; // not in a closed <details>
    const isSeen = isLaidOut && width >= 2 && height >= 2 && style.visibility !== 'hidden' && x < innerWidth && y < innerHeight;
    const said = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.textContent ?? '';
    if (!isSeen) return [];
    const words = `${element.localName} ${said.replace(/\s+/g, ' ').trim().slice(0, 24)}`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
    return [{ name: `${words} ${counts.get(words)}`, x, y, width, height }];
  });
}

/** How much wider the page is than the screen, in CSS px. It runs in the page. */
export const overflowing = (): number => document.documentElement.scrollWidth - innerWidth;

/**
 * Differences in layout: parts that only one of two screens has, or in another order, and parts that are farther away or of
 * another size than the tolerance.
 * @param across tolerance for left edges and widths, in CSS px
 * @param down tolerance for upper edges and heights, in CSS px: a line may break one word later, and move what follows
 */
export function layoutDifferences(parts: readonly Part[], model: readonly Part[], { across, down }: Record<'across' | 'down', number>) {
  const names = (all: readonly Part[]) => all.map(({ name }) => name);
  const lower = Math.min(...[parts, model].map((all) => Math.max(...all.map(({ y }) => y)))) - down;
  const [here, there] = [parts, model].map((all) => all.filter(({ y }) => y < lower)) as [Part[], Part[]];
  const missing = names(there).filter((name) => !names(parts).includes(name));
  const added = names(here).filter((name) => !names(model).includes(name));
  const inBoth = (all: readonly Part[], other: readonly Part[]) => names(all).filter((name) => names(other).includes(name));
  const isOrdered = inBoth(parts, model).join('\n') === inBoth(model, parts).join('\n');
  const moved = here.flatMap((part) => {
    const same = model.find(({ name }) => name === part.name);
    if (!same) return [];
    const by = (key: keyof Box) => Math.round(part[key] - same[key]);
    const isNear =
      Math.abs(by('x')) <= across && Math.abs(by('width')) <= across && Math.abs(by('y')) <= down && Math.abs(by('height')) <= down;
    return isNear ? [] : [`${part.name}: x ${by('x')}, y ${by('y')}, width ${by('width')}, height ${by('height')}`];
  });
  return { missing, added, moved, isOrdered };
}
