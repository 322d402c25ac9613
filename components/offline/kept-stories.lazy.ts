import { formatDate } from '@/lib/time/dates';
import { editionOf } from '@/lib/address/edition-of';
import type { KeptStory } from '@/lib/offline/kept-page';
import { LANG, type Locale } from '@/lib/edition/locale';
import type { ask as Ask } from './the-worker';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

/**
 * Fills the lists of saved and of recently read stories, and handles their removal.
 * @param host the read-later element
 * @param ask asks the worker; undefined if the browser has none. It is a parameter, because an import would become a third script
 * @param forgets whether the browser removes what is saved, whatever it has promised
 */
export async function fillLists(host: HTMLElement, ask: typeof Ask | undefined, forgets: boolean): Promise<void> {
  const edition = host.dataset.edition as Locale;
  const clear = host.querySelector<HTMLElement>('[data-clear]');
  const status = host.querySelector('[role="status"]');
  const model = host.querySelector('template')?.content.firstElementChild;
  const stories = await ask?.({ type: 'list', edition }).catch(() => undefined);
  if (!ask || !stories || !model) return host.querySelector('[data-unsupported]')?.removeAttribute('hidden');

  const done = (words: string | undefined) => {
    if (status) status.textContent = words ?? '';
    return fillLists(host, ask, forgets);
  };
  for (const section of host.querySelectorAll<HTMLElement>('[data-list]')) {
    const own = stories.filter(({ saved }) => saved === (section.dataset.list === 'saved'));
    section.hidden = false;
    section.querySelector('[data-empty]')?.toggleAttribute('hidden', own.length > 0);
    section.querySelector('ul')?.replaceChildren(
      ...own.map((story, n) => {
        const item = itemOf(model, story, edition);
        item.querySelector('button')?.addEventListener('click', async () => {
          await ask({ type: 'forget', path: story.path });
          await done(host.dataset.removed);
          // The focus stays in the list, on the button that has moved up
          const rest = section.querySelectorAll('button');
          (rest[Math.min(n, rest.length - 1)] ?? section.querySelector('h2'))?.focus();
        });
        return item;
      }),
    );
  }
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  const lasts = !forgets && (await storage?.persisted?.().catch(() => false));
  host.querySelector('[data-passing]')?.toggleAttribute('hidden', lasts === true || !stories.some(({ saved }) => saved));
  if (!clear) return;
  clear.hidden = stories.length === 0;
  clear.onclick = async () => {
    if (!confirm(clear.dataset.clear)) return;
    await ask({ type: 'forgetAll' });
    await done(host.dataset.cleared);
    host.querySelector('h2')?.focus();
  };
}

function itemOf(model: Element, { path, title, at, label }: KeptStory, edition: Locale): Element {
  const item = model.cloneNode(true) as Element;
  const link = item.querySelector('a');
  const time = document.createElement('time');
  const locale = editionOf(path) ?? edition;
  if (link) {
    Object.assign(link, { href: path, textContent: title, id: `kept-${path}` });
    if (locale !== edition) link.lang = link.hreflang = LANG[locale];
    item.querySelector('button')?.setAttribute('aria-describedby', link.id);
  }
  const words = document.createElement('template');
  words.innerHTML = label ?? ''; // of the paper's own page, as the worker has kept it
  const [kicker] = words.content.children;
  if (kicker && link) {
    if (locale !== edition) kicker.setAttribute('lang', LANG[locale]);
    link.before(kicker);
  }
  time.dateTime = new Date(at).toISOString();
  time.textContent = formatDate(new Date(at), 'dateTime', edition, timeZone);
  item.querySelector('[data-time]')?.replaceWith(time);
  return item;
}
