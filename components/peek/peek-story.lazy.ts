import './peek-story.lazy.css';

/** After this wait the note "loading" is shown, in milliseconds. */
const PATIENCE = 300;

/**
 * Opens or closes the partner of a button's block.
 * @param notes the notes of PeekStory.tsx: loading, no partner, not fetched
 * @param script the Chinese script that the reader prefers, as in `data-twin`
 */
export async function toggle(button: Element, notes: readonly Element[], script: string | null): Promise<void> {
  const isOpen = () => button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen()));
  if (!isOpen()) return place(button);
  const show = (partner: Element | undefined) => isOpen() && place(button, partner?.cloneNode(true) as HTMLElement);
  const [takesAWhile, missing, failed] = notes;
  const waiting = setTimeout(() => show(takesAWhile), PATIENCE);
  try {
    show(partnerOf(button.previousElementSibling, await theTwin(script)) ?? missing);
  } catch {
    show(failed);
    button.setAttribute('aria-expanded', 'false'); // the next tap, or the button in the note, tries again
  }
  clearTimeout(waiting);
}

/** Inserts a partner below its block, or removes it; the block keeps its place on the screen. */
function place(button: Element, partner?: HTMLElement): void {
  const top = () => button.previousElementSibling?.getBoundingClientRect().top ?? 0;
  const before = button.nextElementSibling;
  const was = top();
  if (before?.contains(document.activeElement)) (button as HTMLElement).focus({ preventScroll: true });
  if (before?.matches('.peek, .peek-note')) before.remove();
  if (partner) {
    partner.id = button.getAttribute('aria-controls') ?? '';
    partner.classList.add('peek');
    button.after(partner);
  }
  scrollBy({ top: top() - was, behavior: 'instant' });
}

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
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), 10_000);
  const answer = await fetch(link?.href ?? '', { signal: stop.signal });
  if (!answer.ok) throw new Error(answer.url);
  const text = await answer.text();
  clearTimeout(timer);
  return new DOMParser().parseFromString(text, 'text/html');
}

/** The same block of the other page; undefined if that is in the language of this page, too. */
function partnerOf(block: Element | null, page: Document): HTMLElement | undefined {
  const partner = block && page.querySelector<HTMLElement>(`.prose > #${CSS.escape(block.id)}`);
  if (!partner || languageOfTag(langOf(partner)) === languageOfTag(langOf(block))) return undefined;
  partner.lang = langOf(partner);
  const copy = document.importNode(partner, true);
  for (const element of [copy, ...copy.querySelectorAll('[id], [data-pair]')]) {
    element.removeAttribute('id');
    element.removeAttribute('data-pair');
  }
  return copy;
}

const langOf = (element: Element) => element.closest<HTMLElement>('[lang]')?.lang ?? '';

/** The language of a tag; zh-Hans and zh-Hant are the same language. */
const languageOfTag = (lang: string) => lang.slice(0, 2);
