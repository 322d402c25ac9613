import type { Locale } from '@/lib/edition/locale';
import { lazily } from '../browser/lazily';
import './listen-story.lazy.css';
import { buildBar } from './bar';
import { Narrator } from './narrator';
import { readingOrder } from './reading-order';
import { Spotlight } from './spotlight';
import { remembered } from './voice-choice';

/** The player's messages in the page's language only; esbuild drops all other messages. */
const WORDS = {
  en: lazily(() => import('./words-en')),
  zh: lazily(() => import('./words-zh')),
  'zh-hant': lazily(() => import('./words-zh-hant')),
} satisfies Record<Locale, unknown>;

/** Elements that use the player's keys themselves. */
const CONTROLS = 'a,button,input,select,textarea,summary,video,audio,[contenteditable],[tabindex="0"]';

let listen: ((from: Element | undefined) => void) | undefined;

/**
 * Opens the player and starts to read, or continues.
 * @param host the listen-story element
 * @param from where to begin: a paragraph, or the partner of one in the other language, which is read alone. Undefined is the
 *   beginning or, in a player that was closed, where it stopped
 */
export async function listenTo(host: HTMLElement, from: Element | undefined): Promise<void> {
  listen ??= await player(host);
  listen(from);
}

async function player(host: HTMLElement): Promise<(from: Element | undefined) => void> {
  const { words } = await WORDS[host.dataset.locale as Locale]();
  const opener = host.querySelector('button');
  const bar = buildBar(words, {
    toggle,
    move,
    close,
    restart: () => goTo(0),
    setRate: (rate) => narrator.setRate(rate),
    setVoice: (language, name) => narrator.setVoice(language, name),
  });
  let spotlight: Spotlight | undefined;
  let open: AbortController | undefined;
  let narrator = new Narrator([], show, () => {});

  return (from) => {
    const isPartner = from?.matches('.peek') ?? false;
    if (!open || isPartner) prepare(from, isPartner);
    if (!open) {
      open = new AbortController();
      const { signal } = open;
      host.append(bar.element);
      spotlight = new Spotlight(bar.element, signal);
      document.addEventListener('keydown', press, { signal });
      addEventListener('pagehide', () => narrator.pause(), { signal }); // otherwise speech continues on the next page
      opener?.setAttribute('aria-expanded', 'true');
    }
    bar.focus();
    if (!narrator.playing) toggle();
  };

  /** Takes in what is to be read, and finds the sentence to begin with: the first of `from`, or where it was if that is in view. */
  function prepare(from: Element | undefined, isPartner: boolean): void {
    const { at, chosen } = narrator;
    if (narrator.playing) narrator.pause();
    const left = narrator.sentences[at]?.range;
    for (const spoken of document.querySelectorAll('[data-spoken]')) spoken.removeAttribute('data-spoken');
    from?.toggleAttribute('data-spoken', isPartner);
    const sentences = readingOrder(host.closest('article') ?? document.body);
    narrator = new Narrator(sentences, show, (trouble, lang) => {
      const message = words[trouble];
      bar.say(typeof message === 'string' ? message : message[lang.startsWith('zh') ? 'zh' : 'en']);
    });
    narrator.rate = bar.rate();
    narrator.chosen = { ...remembered(), ...chosen };
    const goesOn = left !== undefined && !isPartner && (!from || isInView(left));
    const first = sentences.findIndex(({ range }) => (goesOn ? isSame(range, left) : !from || isFrom(from, range)));
    narrator.at = Math.max(0, first);
    if (isPartner) narrator.until = narrator.at + sentences.filter(({ range }) => from?.contains(range.startContainer)).length;
  }

  function show(): void {
    const { at, sentences, playing } = narrator;
    bar.show(playing, sentences[Math.min(at, sentences.length - 1)]?.pair ?? 0, sentences[sentences.length - 1]?.pair ?? 0);
    bar.offer(narrator.voices());
    spotlight?.show(sentences[at]);
  }

  function toggle(): void {
    bar.say('');
    spotlight?.follow();
    if (narrator.playing) narrator.pause();
    else void narrator.play();
  }

  function goTo(at: number): void {
    narrator.goTo(at);
    if (!narrator.playing) toggle();
  }

  function move(by: 1 | -1): void {
    spotlight?.follow();
    narrator.move(by);
  }

  function close(): void {
    narrator.pause();
    open?.abort();
    open = undefined;
    bar.element.remove();
    opener?.setAttribute('aria-expanded', 'false');
    opener?.focus({ preventScroll: true });
  }

  function press(event: KeyboardEvent): void {
    if (!open) return; // Chromium 86 does not know the signal of a listener
    const { key, target, ctrlKey, altKey, metaKey, shiftKey } = event;
    const control = target instanceof Element ? target.closest(CONTROLS) : null;
    const ours = control?.matches('button') && bar.element.contains(control) && key !== ' ';
    if (/^[a-z]$/i.test(key) && !bar.element.contains(event.target as Node)) return; // WCAG 2.1.4: letter keys work only while the player has the focus
    if (event.defaultPrevented || ctrlKey || altKey || metaKey || shiftKey || (control && !ours)) return;
    if (key === ' ' || key === 'k') toggle();
    else if (key === 'j' || key === 'ArrowLeft') move(-1);
    else if (key === 'l' || key === 'ArrowRight') move(1);
    else if (key === 'Escape') close();
    else return;
    event.preventDefault();
  }
}

/** Whether a sentence is in an element or after it. */
const isFrom = (element: Element, { startContainer }: Range): boolean =>
  element.contains(startContainer) || (element.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isSame = (one: Range, other: Range): boolean => one.startContainer === other.startContainer && one.startOffset === other.startOffset;

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
