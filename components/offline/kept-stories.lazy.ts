import { formatDate } from '@/lib/time/dates';
import { editionOf } from '@/lib/address/edition-of';
import type { KeptStory } from '@/lib/offline/kept-page';
import { LANG, type Locale } from '@/lib/edition/locale';
import type { ask as Ask } from './the-worker';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

/**
 * Fills the two lists with what is kept on the device, and takes out of them what the reader removes.
 * @param ask the worker; absent where the browser has none. Passed, so that the two scripts share no third
 */
export async function fillShelf(shelf: HTMLElement, ask: typeof Ask | undefined): Promise<void> {
  const edition = shelf.dataset.edition as Locale;
  const clear = shelf.querySelector<HTMLElement>('[data-clear]');
  const status = shelf.querySelector('[role="status"]');
  const model = shelf.querySelector('template')?.content.firstElementChild;
  const stories = await ask?.({ type: 'list', edition }).catch(() => undefined);
  if (!ask || !stories || !model) return shelf.querySelector('[data-unsupported]')?.removeAttribute('hidden');

  const done = (words: string | undefined) => {
    if (status) status.textContent = words ?? '';
    return fillShelf(shelf, ask);
  };
  for (const section of shelf.querySelectorAll<HTMLElement>('[data-list]')) {
    const own = stories.filter(({ saved }) => saved === (section.dataset.list === 'later'));
    section.hidden = false;
    section.querySelector('.label + p')?.toggleAttribute('hidden', own.length > 0);
    section.querySelector('ul')?.replaceChildren(
      ...own.map((story, n) => {
        const item = itemOf(model, story, edition);
        item.querySelector('button')?.addEventListener('click', async () => {
          await ask({ type: 'forget', path: story.path });
          await done(shelf.dataset.removed);
          // The focus stays in the list, on what has moved up
          const rest = section.querySelectorAll('button');
          (rest[Math.min(n, rest.length - 1)] ?? section.querySelector('h2'))?.focus();
        });
        return item;
      }),
    );
  }
  if (!clear) return;
  clear.hidden = stories.length === 0;
  clear.onclick = async () => {
    if (!confirm(clear.dataset.clear)) return;
    await ask({ type: 'forgetAll' });
    await done(shelf.dataset.cleared);
    shelf.querySelector('h2')?.focus();
  };
}

function itemOf(model: Element, { path, title, at }: KeptStory, edition: Locale): Element {
  const item = model.cloneNode(true) as Element;
  const link = item.querySelector('a');
  const time = document.createElement('time');
  const locale = editionOf(path) ?? edition;
  if (link) {
    Object.assign(link, { href: path, textContent: title, id: `kept-${path}` });
    if (locale !== edition) link.lang = link.hreflang = LANG[locale];
    item.querySelector('button')?.setAttribute('aria-describedby', link.id);
  }
  time.dateTime = new Date(at).toISOString();
  time.textContent = formatDate(new Date(at), 'dateTime', edition, timeZone);
  item.querySelector('[data-time]')?.replaceWith(time);
  return item;
}
