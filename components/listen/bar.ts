import { BUTTON } from '../ui/classes';
import { store, stored } from './stored';
import { voiceChoice } from './voice-choice';
import type { words } from './words-en';

type Words = typeof words;
type Actions = {
  toggle: () => void;
  move: (by: 1 | -1) => void;
  close: () => void;
  restart: () => void;
  setRate: (rate: number) => void;
  setVoice: (language: string, name: string) => void;
};

const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2];
const ICON = {
  play: 'M7 4.5v15l12.5-7.5z',
  pause: 'M8 5v14M16 5v14',
  previous: 'M18 6l-8 6 8 6zM6 6v12',
  next: 'M6 6l8 6-8 6zM18 6v12',
  close: 'M6 6l12 12M18 6L6 18',
  start: 'M4.5 4v4.5H9M5 8a8 8 0 1 1-1 4',
};

/** Builds the player's bar and its buttons. It does not speak. */
export function buildBar(words: Words, actions: Actions) {
  const button = (name: keyof typeof ICON, onclick: () => void) =>
    dress(make('button', { className: BUTTON.plain, type: 'button', onclick }), words[name], ICON[name]);
  const status = make('p', { role: 'status' });
  const play = button('play', actions.toggle);
  const part = make('span', {});
  const start = button('start', () => {
    play.focus({ preventScroll: true }); // this button goes away at the beginning
    actions.restart();
  });
  const progress = make('p', {});
  progress.append(part);
  const keys = make('p', { id: 'listen-keys', textContent: words.keys });
  const speed = make('select', { className: BUTTON.plain, title: words.speed });
  speed.setAttribute('aria-label', words.speed);
  speed.append(...RATES.map((rate) => make('option', { value: String(rate), textContent: `${rate}×`, selected: rate === remembered() })));
  speed.onchange = () => {
    store('listen-rate', speed.value);
    actions.setRate(Number(speed.value));
  };
  const voices = voiceChoice(words.voice, actions.setVoice);
  play.setAttribute('aria-describedby', keys.id);
  play.className = BUTTON.primary;
  const row = make('div', {});
  row.append(
    button('previous', () => actions.move(-1)),
    play,
    button('next', () => actions.move(1)),
    progress,
    keys,
    voices.element,
    speed,
    button('close', actions.close),
  );
  const element = make('section', { className: 'listen' });
  element.setAttribute('aria-label', words.player);
  element.append(status, row);
  return {
    element,
    focus: () => play.focus({ preventScroll: true }),
    offer: voices.offer,
    rate: () => Number(speed.value),
    say: (message: string) => (status.textContent = message),
    /** `pair` and `last` count from 0 */
    show(playing: boolean, pair: number, last: number) {
      const name = playing ? 'pause' : 'play';
      dress(play, words[name], ICON[name]);
      if (pair === 0) start.remove();
      else if (!start.parentNode) progress.append(start);
      part.textContent = words.progress.replace('{n}', String(pair + 1)).replace('{total}', String(last + 1));
    },
  };
}

function make<T extends keyof HTMLElementTagNameMap>(tag: T, properties: Partial<HTMLElementTagNameMap[T]>): HTMLElementTagNameMap[T] {
  return Object.assign(document.createElement(tag), properties);
}

/** Gives a button its icon, its accessible name and its tooltip. */
function dress(button: HTMLButtonElement, name: string, icon: string): HTMLButtonElement {
  if (button.title === name) return button;
  button.title = name;
  button.setAttribute('aria-label', name);
  button.innerHTML = `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${icon}"/></svg>`;
  return button;
}

/** The remembered speed. */
function remembered(): number {
  const rate = Number(stored('listen-rate'));
  return RATES.includes(rate) ? rate : 1;
}
