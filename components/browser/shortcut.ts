import { isForInputMethod } from './composing';
import { forget, remember, remembered } from './remember';

const OFF = 'no-shortcut';

/**
 * Whether an event is a single key alone, outside text fields, compositions and open dialogs; combinations belong to the browser
 * or a screen reader. Readers can switch all such keys off (WCAG 2.1.4).
 */
export function isShortcut(event: KeyboardEvent, wanted: string): boolean {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (key.toLowerCase() !== wanted || ctrlKey || metaKey || altKey || defaultPrevented || isForInputMethod(event)) return false;
  return remembered(OFF) === null && !(target as Element).closest?.('input, textarea, select, [contenteditable], dialog');
}

/** Makes a checkbox the switch of all single keys. */
export function switchShortcuts(box: HTMLInputElement): void {
  box.checked = remembered(OFF) === null;
  box.addEventListener('change', () => (box.checked ? forget(OFF) : remember(OFF, '')));
}
