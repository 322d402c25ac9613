/** How far a pointer may move within a press, in CSS px. */
const SLIP = 8;

/**
 * Lets a press act on the control on which it began, also if the bar folds or unfolds before it ends. Browsers report such a
 * press on an element that contains both ends, where it would do nothing; or nowhere, if the control is no longer shown.
 */
export function followPresses(bar: HTMLElement): void {
  let began: { control: HTMLElement; x: number; y: number } | undefined;
  bar.addEventListener('pointerdown', ({ target, button, clientX: x, clientY: y }) => {
    const control = (target as Element).closest<HTMLElement>('a, button, summary');
    began = control && button === 0 ? { control, x, y } : undefined;
  });
  document.addEventListener(
    'click',
    (event) => {
      const press = began;
      began = undefined;
      const { target, clientX, clientY, detail } = event;
      if (!press || detail === 0 || press.control.contains(target as Node)) return;
      if (Math.hypot(clientX - press.x, clientY - press.y) > SLIP) return;
      event.preventDefault();
      event.stopPropagation();
      press.control.click();
    },
    true,
  );
}
