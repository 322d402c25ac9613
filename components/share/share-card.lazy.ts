import { modulesAcross } from '@/lib/share/qr-size';
import './share-card.lazy.css';

/** The paragraph at which the phone continues: its anchor, and an element with its text. */
type Place = { readonly pair: string; readonly element: Element };

/** Removes the listeners of the previous opening: each opening has its own opener and place. */
let opening: AbortController | undefined;

/**
 * Opens the code or the poster, named by the opener's `data-dialog`, as large as the screen.
 * @param card the share-card element
 * @param place the paragraph being read; undefined outside the story's body, where the code leads to the whole story
 */
export function openShareDialog(card: HTMLElement, opener: HTMLElement, place: Place | undefined): void {
  const template = card.querySelector<HTMLTemplateElement>('template:not([data-wechat])');
  if (template) template.replaceWith(template.content);
  const dialog = card.querySelector('dialog');
  const part = opener.dataset.dialog ?? 'qr';
  if (!dialog || dialog.open) return;
  opening?.abort();
  opening = new AbortController();
  const { signal } = opening;
  for (const each of dialog.querySelectorAll<HTMLElement>('[data-part]')) each.hidden = !each.dataset.part?.split(' ').includes(part);
  dialog.dataset.shows = part;
  lead(card, dialog, place?.element.closest('.prose') ? place : undefined, signal);
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close(), { signal });
  dialog.addEventListener('close', () => opener.focus({ preventScroll: true }), { signal });
  dialog.showModal();
  dialog.scrollTop = 0;
}

/** Sets the address of the code: the paragraph, or the story if the reader chooses it. */
function lead(card: HTMLElement, dialog: HTMLDialogElement, place: Place | undefined, signal: AbortSignal): void {
  const { link = '' } = card.dataset;
  const words = dialog.querySelector<HTMLElement>('[data-place]');
  const image = dialog.querySelector('img');
  const excerpt = dialog.querySelector('blockquote');
  const said = dialog.querySelector<HTMLElement>('[role="status"]');
  const end = dialog.querySelector('[data-url]')?.lastChild;
  const [here, whole] = words?.querySelectorAll('button') ?? [];
  if (!words || !image || !excerpt || !said || !end || !here || !whole) return;
  let across = 0;
  const fit = () => fitModules(image, across);

  const show = (anchor: string | undefined) => {
    const fragment = anchor === undefined ? '' : `#${anchor}`;
    across = modulesAcross(link + fragment);
    image.src = at(image.src, anchor);
    for (const file of dialog.querySelectorAll<HTMLAnchorElement>('a[data-part="qr"]')) file.href = at(file.href, anchor);
    end.textContent = `${link.replace(/.*\//, '')}${fragment}`;
    here.setAttribute('aria-pressed', String(anchor !== undefined));
    whole.setAttribute('aria-pressed', String(anchor === undefined));
    said.textContent = (anchor === undefined ? said.dataset.top : said.dataset.here) ?? '';
    excerpt.hidden = anchor === undefined;
    fit();
  };
  words.hidden = place === undefined;
  excerpt.textContent = place?.element.textContent ?? '';
  excerpt.lang = place?.element.closest<HTMLElement>('[lang]')?.lang ?? '';
  show(place?.pair);
  here.addEventListener('click', () => show(place?.pair), { signal });
  whole.addEventListener('click', () => show(undefined), { signal });
  const plate = new ResizeObserver(fit);
  plate.observe(image.parentElement ?? image);
  signal.addEventListener('abort', () => plate.disconnect());
}

/** The address of the QR file with a paragraph's anchor. It repeats `qrPath` of lib/address/addresses.ts, which is too large to load here. */
function at(address: string, anchor: string | undefined): string {
  const file = new URL(address);
  if (anchor === undefined) file.searchParams.delete('at');
  else file.searchParams.set('at', anchor);
  return file.href;
}

/** Fits a code to its plate at whole screen pixels a module. */
function fitModules(image: HTMLImageElement, across: number): void {
  const room = (image.parentElement?.clientWidth ?? 0) * devicePixelRatio;
  image.style.width = image.style.height = `${(Math.max(1, Math.floor(room / across)) * across) / devicePixelRatio}px`;
}
