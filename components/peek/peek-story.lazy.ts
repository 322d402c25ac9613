import css from './peek-story.lazy.css';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

/** A shorter wait needs no word. In milliseconds */
const PATIENCE = 300;

/**
 * Opens or closes what stands behind a button.
 * @param notes those of PeekStory.tsx: that it takes a while, that there is no partner, that it could not be fetched
 * @param script the Chinese script that the reader prefers, as `data-twin` has it
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

/** Puts a partner below its block, or takes it away; the block stays where it is on the screen. */
function place(button: Element, partner?: HTMLElement): void {
  const top = () => button.previousElementSibling?.getBoundingClientRect().top ?? 0;
  const before = button.nextElementSibling;
  const was = top();
  if (before?.contains(document.activeElement)) (button as HTMLElement).focus({ preventScroll: true });
  if (before?.matches('.peek, .peeknote')) before.remove();
  if (partner) {
    partner.id = button.getAttribute('aria-controls') ?? '';
    partner.classList.add('peek');
    button.after(partner);
  }
  scrollBy({ top: top() - was, behavior: 'instant' });
}

let twin: Promise<Document> | undefined;

/** The story's page in the other language, fetched once. */
function theTwin(script: string | null): Promise<Document> {
  if (!twin) {
    twin = fetchTwin(script);
    twin.catch(() => (twin = undefined));
  }
  return twin;
}

/** Of the pages in the other language, the one in the script that the reader prefers, or the first. */
async function fetchTwin(script: string | null): Promise<Document> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('language-toggle a[data-twin]')].filter(
    ({ lang }) => languageOfTag(lang) !== languageOfTag(document.documentElement.lang),
  );
  const link = links.find((each) => each.dataset.twin === script) ?? links[0];
  const answer = await fetch(link?.href ?? '', { signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(answer.url);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** The same block of the twin; nothing where that, too, is in the language that the reader sees here. */
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

/** zh-Hans and zh-Hant are one language here. */
const languageOfTag = (lang: string) => lang.slice(0, 2);
