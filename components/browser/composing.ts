/**
 * Whether a key belongs to an input method that is composing text. In Safari the key that ends a composition comes after its
 * end, and only its code tells (https://bugs.webkit.org/show_bug.cgi?id=165004).
 */
export const isForInputMethod = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;

/**
 * Calls `changed` whenever a field has other text, but not while an input method composes it: then once, when it has ended.
 * `begun` is called when it begins to compose.
 * @returns a function that ends this
 */
export function whenTyped(field: HTMLInputElement, changed: () => void, begun: () => void = () => {}): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  // Chromium ends a composition after its last input, Safari before it; that input then says it is no composition
  field.addEventListener('input', (event) => (event as InputEvent).isComposing || changed(), { signal });
  field.addEventListener('compositionend', changed, { signal });
  field.addEventListener('compositionstart', begun, { signal });
  return () => stop.abort();
}
