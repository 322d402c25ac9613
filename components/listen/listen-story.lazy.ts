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

let listen: (() => void) | undefined;

/** Opens the player and starts to read, or continues. @param host the listen-story element */
export async function listenTo(host: HTMLElement): Promise<void> {
  listen ??= await player(host);
  listen();
}

async function player(host: HTMLElement): Promise<() => void> {
  const { words } = await WORDS[host.dataset.locale as Locale]();
  const opener = host.querySelector('button');
  const bar = buildBar(words, {
    toggle,
    move,
    close,
    setRate: (rate) => narrator.setRate(rate),
    setVoice: (language, name) => narrator.setVoice(language, name),
  });
  let spotlight: Spotlight | undefined;
  let open: AbortController | undefined;
  let narrator = new Narrator([], show, () => {});

  return () => {
    if (!open) {
      const { at, chosen } = narrator;
      const sentences = readingOrder(host.closest('article') ?? document.body);
      narrator = new Narrator(sentences, show, (trouble, lang) => {
        const message = words[trouble];
        bar.say(typeof message === 'string' ? message : message[lang.startsWith('zh') ? 'zh' : 'en']);
      });
      narrator.at = at; // reopened: continues where it was
      narrator.rate = bar.rate();
      narrator.chosen = { ...remembered(), ...chosen };
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
