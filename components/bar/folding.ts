import { noteClimb, noteRest } from '../browser/place';

/** Safari before 15.4 throws at a selector that it does not know. */
const FOCUSED = CSS.supports('selector(:focus-visible)') ? ':focus-visible' : ':focus';

/** How far a reader scrolls up until the bar unfolds, and down until it folds, in CSS pixels. */
const UP = 24;
const DOWN = 8;
/** The stop in scrolling after which the bar unfolds, in milliseconds. */
const REST = 1200;
/** The stop after which a place counts as read. On the way up it is REST: a climb to the masthead has short stops. */
const PAUSE = 300;

const root = document.documentElement;

/**
 * Shows the bar while the masthead's languages are out of sight: folded on the way down, whole after a scroll up or a rest.
 * The state is on the root, as `data-bar`. `away`: the masthead's languages are on the screen.
 * `full`: the bar is shown. `pill`: on phones it is folded to one button; wide screens show it as a whole. `data-context` there
 * shows paper and headline on phones.
 * @returns folds the bar and keeps it so while `held` is true: the player takes its place
 */
export function foldWhileReading(bar: HTMLElement, masthead: Element, pill: HTMLElement | undefined): (held: boolean) => void {
  let isAway = true;
  let isHeld = false;
  let turn = scrollY;
  let timers: number[] = [];
  // The other edition opens with the bar as it was
  let wanted = root.dataset.bar === 'pill' ? 'pill' : 'full';
  // The browser scrolls to an anchor by itself, also late, as pictures come
  let isArriving = document.getElementById(location.hash.slice(1))?.dataset.pair !== undefined;
  if (isArriving) {
    root.dataset.context = '';
    addEventListener('load', () => setTimeout(() => (isArriving = false), 500), { once: true });
  }

  const show = () => {
    const isUsed = bar.querySelector(`${FOCUSED}, [open]`) !== null;
    const isFolded = isHeld || (wanted === 'pill' && !isUsed);
    root.dataset.bar = isAway ? 'away' : isFolded ? 'pill' : 'full';
  };
  const wait = (pause: number) => {
    for (const timer of timers) clearTimeout(timer);
    timers = [window.setTimeout(unfold, REST), window.setTimeout(() => !isAway && noteRest(), pause)];
  };
  const unfold = () => {
    wanted = 'full';
    show();
  };

  new IntersectionObserver((entries) => {
    // A busy browser reports several changes at once, the last of which holds
    isAway = entries[entries.length - 1]?.isIntersecting === true;
    if (isAway && !isArriving) {
      noteClimb();
      delete root.dataset.context;
    } else wait(PAUSE);
    show();
  }).observe(masthead);

  addEventListener(
    'scroll',
    () => {
      if (isArriving) turn = scrollY;
      const isUp = scrollY < turn - UP;
      const isDown = scrollY > turn + DOWN;
      // `turn` follows the scroll in one direction, and stays where the direction changed
      if (isUp || isDown || (wanted === 'full' ? scrollY < turn : scrollY > turn)) turn = scrollY;
      if (isUp) root.dataset.context = '';
      if (isDown) delete root.dataset.context;
      if (isUp || isDown) wanted = isUp ? 'full' : 'pill';
      wait(wanted === 'pill' ? PAUSE : REST);
      show();
    },
    { passive: true },
  );
  bar.addEventListener('focusin', show);
  if (pill) onLongPress(pill, unfold);
  return (held) => {
    isHeld = held;
    show();
  };
}

/** Calls back for a long press of a link, and keeps that press from following it. */
function onLongPress(link: HTMLElement, act: () => void): void {
  let timer = 0;
  let isLong = false;
  link.addEventListener('pointerdown', () => {
    isLong = false;
    timer = window.setTimeout(() => {
      isLong = true;
      act();
    }, 500);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave']) link.addEventListener(end, () => clearTimeout(timer));
  link.addEventListener('contextmenu', (event) => isLong && event.preventDefault());
  link.addEventListener('click', (event) => isLong && event.preventDefault());
}
