import { inWholeWords, type Piece, textFragment, wordCount } from '@/lib/share/text-fragment';
import { type Passage, selectedText } from './selected-text';
import './share-quote.lazy.css';

/** The fewest words of a quote: a shorter selection is usually looked up in a dictionary. */
const WORDS = 3;

/** CSS pixels between selection and bar. On a touch screen the bar also leaves room for the handles and the system's menu. */
const GAP = 8;
const HANDLES = 36;
const SYSTEM_MENU = 64;

/** Functions from share-quote.element.ts; `openSheet` is present if the device has a share sheet. */
type Sending = {
  readonly copyWith: (button: HTMLElement, status: Element | null, text: string) => Promise<void>;
  readonly openSheet?: (data: ShareData) => Promise<boolean>;
};

let bar: HTMLElement | undefined;
let passage: Passage | undefined;

/**
 * Shows the bar beside the selection in the story, or removes it.
 * @param host the share-quote element
 */
export function offer(host: HTMLElement, prose: Element, sending: Sending): void {
  bar ??= barOf(host, sending);
  const selection = getSelection();
  const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  passage = range && selectedText(range, prose);
  const words = passage?.pieces.reduce((sum, piece) => sum + wordCount(selectedIn(piece), passage?.lang ?? ''), 0) ?? 0;
  const status = host.querySelector<HTMLElement>('[role="status"]');
  const isOffered = words >= WORDS;
  if (status && bar.isConnected !== isOffered) status.textContent = isOffered ? (status.dataset.label ?? '') : '';
  if (!range || !passage || !isOffered) return bar.remove();
  // The bar comes after the block in which the selection ends and its peek button, so that the Tab key continues there
  const before = followers(passage.end.closest('.prose > *') ?? passage.end);
  if (before !== bar) before.after(bar);
  place(bar, range, prose);
}

/** The last element that belongs to a block: its buttons and notes. */
function followers(block: Element): Element {
  const next = block.nextElementSibling;
  return next && !next.matches('[data-pair]') ? followers(next) : block;
}

function barOf(host: HTMLElement, { copyWith, openSheet }: Sending): HTMLElement {
  const made = host.querySelector('template')?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const [copy, share, scan] = made.querySelectorAll('button');
  const { title = '' } = host.dataset;
  const status = host.querySelector('[role="status"]');
  made.addEventListener('mousedown', (event) => event.preventDefault()); // the selection stays
  copy?.addEventListener('click', () => {
    if (passage) void copyWith(copy, status, `${quoted(passage)}\n${title}\n${linkTo(host, passage)}`);
  });
  if (!openSheet) share?.remove();
  share?.addEventListener('click', () => {
    if (passage) void openSheet?.({ title, text: `${quoted(passage)}\n${title}`, url: linkTo(host, passage) });
  });
  scan?.addEventListener('click', () => {
    const card = document.querySelector<HTMLElement>('share-card');
    import('./share-card.lazy').then(
      ({ openShareDialog }) => card && openShareDialog(card, scan, passage),
      () => {}, // without a connection the card's own code still works
    );
  });
  const press = (event: KeyboardEvent) => {
    // The dialog with the code is above the bar, so Escape closes the dialog
    if (!made.isConnected || document.querySelector('dialog[open]')) return;
    // A selecting click moves the focus to `main` or `body`, from where the Tab key would go to the top of the page
    const isTab = event.key === 'Tab' && !event.shiftKey && document.activeElement?.matches('body, main');
    if (isTab) copy?.focus({ preventScroll: true });
    else if (event.key === 'Escape') made.remove();
    else return;
    event.preventDefault();
    event.stopPropagation(); // the player stays open
  };
  document.addEventListener('keydown', press, { capture: true });
  return made;
}

const selectedIn = ({ text, from, to }: Piece) => text.slice(from, to).trim();

/** The link to this view of the story, at the paragraph, with a text fragment that highlights the passage. */
function linkTo(host: HTMLElement, { pieces, above, pair, lang }: Passage): string {
  const [first, ...others] = pieces;
  const inWords = (piece: Piece) => inWholeWords(piece, lang);
  return `${host.dataset.address}#${pair}${textFragment([inWords(first), ...others.map(inWords)], above, lang)}`;
}

/** Outer and inner quotation marks, by script. */
const MARKS: Record<string, string> = { 'zh-Hant': '「」『』' };
const OTHERS = '“”‘’';

/** The passage in quotation marks; those inside it become inner ones. English is quoted in whole words. */
function quoted({ pieces, lang }: Passage): string {
  const marks = [...(MARKS[lang] ?? OTHERS)];
  const text = pieces.map((piece) => selectedIn(lang === 'en' ? inWholeWords(piece, lang) : piece)).join('\n');
  const [open = '', close = '', openInside = '', closeInside = ''] = marks;
  if (text.startsWith(open) && text.indexOf(close) === text.length - 1) return text;
  return open + text.replaceAll(open, openInside).replaceAll(close, closeInside) + close;
}

/** Places the bar above the selection; on a touch screen below it and its handles, or above it and the system's menu. */
function place(element: HTMLElement, range: Range, prose: Element): void {
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first, last] = [rects[0], rects[rects.length - 1]];
  if (!first || !last) return;
  const { offsetWidth: width, offsetHeight: height } = element;
  const area = prose.getBoundingClientRect();
  const over = first.top - height - (isTouch ? SYSTEM_MENU : GAP);
  const under = last.bottom + (isTouch ? HANDLES : GAP);
  const isUnder = isTouch ? under + height < innerHeight || over < 0 : over < 0;
  const [top, beside] = isUnder ? [under, last] : [over, first];
  const left = Math.max(GAP, Math.min(beside.left, document.documentElement.clientWidth - width - GAP));
  // The bar stays on the screen if the passage is taller
  element.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP)) - area.top}px`;
  element.style.left = `${left - area.left}px`;
}
