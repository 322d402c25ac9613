import './peek-story.lazy.css';

/** After this wait the note "loading" is shown, in milliseconds. */
const PATIENCE = 300;
/** The part of the screen that a block keeps above a partner that does not fit on it. */
const ABOVE = 0.2;
/** The least distance between a partner and the lower edge of the screen, or what is fixed there, in px. */
const MARGIN = 12;

/**
 * Opens or closes the partner of a button's block.
 * @param parts from PeekStory.tsx: the notes (loading, no partner, not fetched, not possible), and the button that has a partner
 * read aloud
 * @param script the Chinese script that the reader prefers, as in `data-twin`
 * @param seen is called when a partner is on the screen
 */
export async function toggle(button: HTMLElement, parts: readonly Element[], script: string | null, seen: () => void): Promise<void> {
  const isOpen = () => button.getAttribute('aria-expanded') === 'true';
  const show = (partner: Element | undefined) => isOpen() && place(button, partner?.cloneNode(true) as HTMLElement);
  button.setAttribute('aria-expanded', String(!isOpen()));
  if (!isOpen()) return place(button);
  const [takesAWhile, missing, failed, unable, listen] = parts;
  const waiting = setTimeout(() => show(takesAWhile), PATIENCE);
  try {
    const partner = partnerOf(button.previousElementSibling, await theTwin(script));
    if (!isOpen()) return;
    if (!partner) return place(button, missing?.cloneNode(true) as HTMLElement);
    partner.dataset.mark = button.dataset.mark;
    partner.classList.add('peek');
    offerToListen(partner, listen);
    place(button, partner);
    whenOnScreen(partner, seen);
  } catch (error) {
    show(error instanceof NotFetched ? failed : unable);
    button.setAttribute('aria-expanded', 'false'); // the next tap, or the button in the note, tries again
  } finally {
    clearTimeout(waiting);
  }
}

/**
 * Inserts a partner or a note below its block, or removes it. The block keeps its place, unless the partner, or after closing
 * the end of the block, would be off the screen.
 */
function place(button: HTMLElement, partner?: HTMLElement): void {
  const block = button.previousElementSibling;
  const before = button.nextElementSibling;
  const top = () => block?.getBoundingClientRect().top ?? 0;
  const was = top();
  if (before?.contains(document.activeElement)) button.focus({ preventScroll: true });
  if (before?.matches('.peek, .peek-note')) before.remove();
  block?.toggleAttribute('data-peeked', partner !== undefined);
  if (partner) {
    partner.id = button.getAttribute('aria-controls') ?? '';
    button.after(partner);
  }
  scrollBy({ top: top() - was, behavior: 'instant' });
  const end = button.getBoundingClientRect().top;
  const away = partner ? awayFrom(partner) : end < 0 ? end - innerHeight * ABOVE : 0;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (away) scrollBy({ top: away, behavior: still ? 'instant' : 'smooth' });
}

/**
 * How far to scroll, in px, so that an element is on the screen, clear of what is fixed at its top and bottom: all of it, or its
 * beginning if it is taller. No farther than that, because the block above it is to stay in view.
 */
function awayFrom(element: Element): number {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const first = Math.max(parseFloat(scrollPaddingTop) || 0, fixedAt(0)?.bottom ?? 0);
  const last = Math.min(innerHeight - (parseFloat(scrollPaddingBottom) || 0), fixedAt(innerHeight - 1)?.top ?? innerHeight) - MARGIN;
  const { top, bottom, height } = element.getBoundingClientRect();
  if (top < first) return top - first;
  if (height <= last - first) return Math.max(0, bottom - last);
  return Math.max(0, top - first - (last - first) * ABOVE);
}

/** The box of what is fixed over the page at a height of the screen, such as the player. */
function fixedAt(y: number): DOMRect | undefined {
  for (let element = document.elementFromPoint(innerWidth / 2, y); element; element = element.parentElement)
    if (getComputedStyle(element).position === 'fixed') return element.getBoundingClientRect();
  return undefined;
}

/** Calls back once the beginning of an element is on the screen. */
function whenOnScreen(element: Element, seen: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    seen();
  });
  observer.observe(element);
}

/** Puts the listen button into a partner, if the browser can speak. Headings have none: it would become part of their name. */
function offerToListen(partner: HTMLElement, model: Element | undefined): void {
  const player = document.querySelector('listen-story:not([hidden])');
  if (!player || !model || partner.matches('h2')) return;
  const listen = model.cloneNode(true);
  listen.addEventListener('click', () => player.dispatchEvent(new CustomEvent('listen', { detail: partner })));
  (partner.matches('ul, ol') ? partner.firstElementChild : partner)?.append(listen);
}

/** The page in the other language could not be had. Any other error is something that this browser cannot do. */
class NotFetched extends Error {}

let twin: Promise<Document> | undefined;

/** Fetches the story's page in the other language once. */
function theTwin(script: string | null): Promise<Document> {
  if (!twin) {
    twin = fetchTwin(script);
    twin.catch(() => (twin = undefined));
  }
  return twin;
}

/** Fetches the page in the other language: in the script that the reader prefers, else the first. */
async function fetchTwin(script: string | null): Promise<Document> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('language-toggle a[data-twin]')].filter(
    ({ lang }) => languageOfTag(lang) !== languageOfTag(document.documentElement.lang),
  );
  const link = links.find((each) => each.dataset.twin === script) ?? links[0];
  const text = await textAt(link?.href ?? '').catch(() => {
    throw new NotFetched();
  });
  return new DOMParser().parseFromString(text, 'text/html');
}

/** Fetches a text. @throws if the answer is an error, or does not come within ten seconds */
async function textAt(address: string): Promise<string> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), 10_000);
  const answer = await fetch(address, { signal: stop.signal });
  if (!answer.ok) throw new Error(answer.url);
  const text = await answer.text();
  clearTimeout(timer);
  return text;
}

/** The same block of the other page; undefined if that is in the language of this page, too. */
function partnerOf(block: Element | null, page: Document): HTMLElement | undefined {
  const pair = block?.closest<HTMLElement>('[data-pair]');
  const other = page.querySelector(`article [data-pair="${CSS.escape(pair?.dataset.pair ?? '')}"]`);
  const caption = pair === block ? -1 : [...(pair?.querySelectorAll('figcaption') ?? [])].indexOf(block as HTMLElement);
  const partner = caption < 0 ? other : other?.querySelectorAll('figcaption')[caption];
  if (!block || !partner || languageOfTag(langOf(partner)) === languageOfTag(langOf(block))) return undefined;
  if (partner.textContent === block.textContent) return undefined; // shown in this language there, too
  const copy = document.importNode(partner, true) as HTMLElement;
  copy.lang = langOf(partner);
  for (const element of [copy, ...copy.querySelectorAll('[id], [data-pair]')]) {
    element.removeAttribute('id');
    element.removeAttribute('data-pair');
  }
  return copy.matches('h1, figcaption') ? asParagraph(copy) : copy;
}

/** A page has one headline, and a figure one caption, so that their partners are paragraphs that look the same. */
function asParagraph({ className, lang, childNodes }: HTMLElement): HTMLElement {
  const paragraph = Object.assign(document.createElement('p'), { className, lang });
  paragraph.append(...childNodes);
  return paragraph;
}

/** The language of a text. What has no version in its page's language says so itself, inside. */
const langOf = (element: Element) => element.closest<HTMLElement>('[lang]')?.lang ?? '';

/** The language of a tag; zh-Hans and zh-Hant are the same language. */
const languageOfTag = (lang: string) => lang.slice(0, 2);
