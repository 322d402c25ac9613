import { modulesAcross } from '@/lib/share/qr-size';
import './share-card.lazy.css';
import './share-sheet.lazy.css';
import './share-large.lazy.css';

/** The paragraph at which the phone continues: its anchor, and an element with its text. */
type Place = { readonly pair: string; readonly element: Element };

/** Removes the listeners of the part shown before: each has its own place. */
let showing: AbortController | undefined;
/** What opened the dialog, and the paragraph that was being read then. */
let openedBy: HTMLElement | undefined;
let read: Place | undefined;

/**
 * Opens the part that the opener's `data-dialog` names: code or poster, as large as the screen. An opener without it opens the
 * sheet; in WeChat, which opens no other app, code and poster. An opener inside the sheet replaces the sheet's content.
 * @param card the share-card element
 * @param place the paragraph being read; undefined outside the story's body, where the code leads to the whole story
 */
export function openShareDialog(card: HTMLElement, opener: HTMLElement, place: Place | undefined): void {
  const template = card.querySelector<HTMLTemplateElement>('template:not([data-wechat])');
  if (template) {
    template.replaceWith(template.content);
    fillSheet(card);
  }
  const dialog = card.querySelector('dialog');
  if (!dialog) return;
  const part = opener.dataset.dialog ?? ('inWechat' in card.dataset ? 'wechat' : 'sheet');
  dialog.dataset.shows = part;
  for (const each of dialog.querySelectorAll<HTMLElement>('[data-part]')) each.hidden = !each.dataset.part?.split(' ').includes(part);
  showing?.abort();
  showing = new AbortController();
  const { signal } = showing;
  if (!dialog.open) {
    openedBy = opener;
    read = place?.element.closest('.prose') ? place : undefined;
    dialog.showModal();
  }
  lead(card, dialog, read, signal);
  closeByPressBeside(dialog, signal);
  if (part === 'sheet') closeByDrag(dialog, signal);
  dialog.addEventListener('close', () => openedBy?.focus({ preventScroll: true }), { signal });
  dialog.querySelector('button')?.focus(); // what had the focus may be hidden now
  dialog.scrollTop = 0;
}

/** The actions of the sheet are those of the card: they have the same words, addresses and marks of what exists on this device. */
function fillSheet(card: HTMLElement): void {
  const actions = card.querySelector('.share-dialog__actions');
  for (const action of ['[data-copy]', '[data-sheet]', 'a[data-dialog="poster"]', 'a[data-dialog="qr"]']) {
    const copy = card.querySelector(action)?.cloneNode(true) as HTMLElement | undefined;
    if (!copy) continue;
    if (!copy.matches('.button')) copy.className = 'button';
    actions?.append(copy);
  }
  const apps = card.querySelector('ul')?.cloneNode(true) as HTMLElement | undefined;
  if (!apps) return;
  apps.className = 'share-dialog__apps';
  apps.dataset.part = 'sheet';
  for (const item of apps.querySelectorAll<HTMLElement>('li')) {
    const { app } = item.dataset;
    if (app === undefined)
      item.remove(); // the poster
    else item.firstElementChild?.prepend(markOf(app));
  }
  actions?.after(apps);
}

const SVG = 'http://www.w3.org/2000/svg';

/** The mark of an app; nothing while public/share-marks.svg cannot be loaded. */
function markOf(app: string): SVGElement {
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `/share-marks.svg#${app}`);
  mark.append(use);
  return mark;
}

/**
 * A press beside the content closes the dialog and does nothing else, as everything behind it is inert; a drag that began in
 * the content does not. Nothing behind it scrolls.
 */
function closeByPressBeside(dialog: HTMLDialogElement, signal: AbortSignal): void {
  let began: EventTarget | null = null;
  const press = ({ target }: Event) => {
    began = target;
  };
  dialog.addEventListener('pointerdown', press, { signal });
  dialog.addEventListener('click', ({ target }) => target === dialog && began === dialog && dialog.close(), { signal });
  const hold = (event: Event) => {
    if ('touches' in event && (event as TouchEvent).touches.length > 1) return; // two fingers zoom
    if (event.target === dialog || dialog.scrollHeight <= dialog.clientHeight) event.preventDefault();
  };
  dialog.addEventListener('wheel', hold, { signal, passive: false });
  dialog.addEventListener('touchmove', hold, { signal, passive: false });
}

/** The distance, in CSS px, by which the upper edge of the sheet has to be dragged down to close it. */
const DRAGGED = 80;

/** Closes the sheet when a finger drags its upper edge down. */
function closeByDrag(dialog: HTMLDialogElement, signal: AbortSignal): void {
  let began: number | undefined;
  const down = ({ target, pointerType, clientY }: PointerEvent) => {
    began = pointerType === 'touch' && (target as Element).closest('h2, .share-dialog__bar') ? clientY : undefined;
  };
  const move = ({ clientY }: PointerEvent) => {
    if (began !== undefined) dialog.style.translate = `0 ${Math.max(0, clientY - began)}px`;
  };
  const end = ({ type, clientY }: PointerEvent) => {
    if (type === 'pointerup' && began !== undefined && clientY - began > DRAGGED) dialog.close();
    began = undefined;
    dialog.style.removeProperty('translate');
  };
  dialog.addEventListener('pointerdown', down, { signal });
  dialog.addEventListener('pointermove', move, { signal });
  dialog.addEventListener('pointerup', end, { signal });
  dialog.addEventListener('pointercancel', end, { signal });
}

/** Sets the address of the code: the paragraph, or the story if the reader chooses it. */
function lead(card: HTMLElement, dialog: HTMLDialogElement, place: Place | undefined, signal: AbortSignal): void {
  const { link = '' } = card.dataset;
  const words = dialog.querySelector<HTMLElement>('[data-place]');
  const hint = dialog.querySelector<HTMLElement>('[data-whole]');
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
  if (place === undefined) words.hidden = true;
  if (hint && place) hint.hidden = true;
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
