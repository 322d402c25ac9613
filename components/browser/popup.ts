/**
 * Makes a `<details>` that opens over the page close by Escape, which returns the focus to its button, and when the focus leaves
 * it. A press beside it closes it without script (components/ui/popup.css).
 */
export function closeLikeAMenu(details: HTMLDetailsElement | null): void {
  if (!details) return;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !details.open) return;
    event.preventDefault(); // the player, which Escape closes too, stays
    details.open = false;
    details.querySelector('summary')?.focus({ preventScroll: true });
  });
  details.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !details.contains(relatedTarget)) details.open = false;
  });
}
