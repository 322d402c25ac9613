import './pair-cover.lazy.css';

/** The half of each pair that follows the other one. A text without translation is not covered: it has no first half to learn by. */
const SECOND = '.prose > [data-pair] > [data-half] + [data-half]';

/**
 * Covers the second language of every pair, or uncovers it. A covered text keeps its space, and is hidden from screen readers
 * too; a button over it says so, and shows it.
 * @param words what the buttons say
 */
export function coverSecond(isCovered: boolean, words: string): void {
  for (const cover of document.querySelectorAll('.cover')) cover.remove();
  for (const half of document.querySelectorAll<HTMLElement>(SECOND)) {
    half.toggleAttribute('data-hidden', isCovered);
    if (isCovered) half.after(coverOf(half, words));
  }
}

function coverOf(half: HTMLElement, words: string): HTMLElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'cover', textContent: words });
  button.dataset.unspoken = '';
  button.addEventListener('click', () => {
    button.remove();
    half.removeAttribute('data-hidden');
    half.tabIndex = -1; // the text is read, and the Tab key continues after it
    half.focus({ preventScroll: true });
  });
  return button;
}
