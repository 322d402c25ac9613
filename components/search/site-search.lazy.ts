import type * as Composing from '../browser/composing';
import './site-search.lazy.css';

type Suggestion = { kind: string; text: string; href: string; lang?: string };

/** The wait after a letter before suggestions are fetched, in ms. */
const PAUSE = 120;

/**
 * Makes the field a combobox with a list (WAI-ARIA Authoring Practices, "Editable Combobox With List Autocomplete"): the
 * focus stays in the field, the arrow keys move through the list, Enter opens the chosen option, Escape closes the list.
 * @param composing a parameter, because what is imported here and there becomes a further file, for which every page would wait
 */
export function start(around: HTMLElement, field: HTMLInputElement, { isForInputMethod, whenTyped }: typeof Composing): void {
  const list = Object.assign(document.createElement('ul'), { id: 'suggestions', role: 'listbox', hidden: true, className: 'suggestions' });
  list.setAttribute('aria-label', around.dataset.label ?? '');
  const status = Object.assign(document.createElement('p'), { className: 'sr-only', role: 'status' });
  around.append(list, status);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-controls': list.id, 'aria-autocomplete': 'list' })) {
    field.setAttribute(name, value);
  }
  let chosen = -1;
  let asked = 0;

  const choose = (n: number) => {
    chosen = n;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === n)));
    const option = list.children[n];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const show = (isOpen: boolean) => {
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
    choose(-1);
  };
  const suggest = async () => {
    const turn = ++asked;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const typed = field.value.trim();
    if (turn !== asked) return;
    const found = typed === '' ? [] : await suggestions(`${around.dataset.from}?q=${encodeURIComponent(typed)}`);
    if (turn !== asked) return; // the text changed meanwhile
    list.replaceChildren(...found.map(optionOf));
    status.textContent = found.length > 0 ? (around.dataset.count ?? '').replace('#', String(found.length)) : '';
    show(found.length > 0 && document.activeElement === field);
  };
  const step = (by: number) => {
    if (list.hidden && list.children.length > 0) show(true);
    const places = list.children.length + 1; // the last one is the field itself
    choose(((chosen + 1 + by + places) % places) - 1);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => (list.children[chosen] as HTMLElement | undefined)?.click(),
    Escape: () => show(false),
  };

  const wait = () => {
    asked++; // whatever was asked is not shown any more
    show(false);
  };

  whenTyped(field, suggest, wait);
  field.addEventListener('blur', () => show(false));
  field.addEventListener('keydown', (event) => {
    // While an input method composes a word, keys are its own. Without a chosen option, Enter submits the form
    const isOurs = event.key === 'Enter' ? chosen >= 0 : event.key !== 'Escape' || !list.hidden;
    const act = keys[event.key];
    if (!act || isForInputMethod(event) || !isOurs) return;
    event.preventDefault();
    act();
  });
  list.addEventListener('mousedown', (event) => event.preventDefault()); // the field keeps the focus until the click
  show(false);
  void suggest();
}

/** Fetches suggestions; none if that fails, since the field works without them. */
async function suggestions(address: string): Promise<readonly Suggestion[]> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as Suggestion[]) : [];
  } catch {
    return [];
  }
}

/** An option of the list. It is not a link, because an option may contain no interactive element. */
function optionOf({ kind, text, href, lang }: Suggestion, n: number): HTMLElement {
  const option = Object.assign(document.createElement('li'), { id: `suggestion-${n}`, role: 'option' });
  const words = Object.assign(document.createElement('span'), { textContent: text, ...(lang !== undefined && { lang }) });
  option.append(words, ' ', Object.assign(document.createElement('small'), { textContent: kind }));
  option.addEventListener('click', () => location.assign(href));
  return option;
}
