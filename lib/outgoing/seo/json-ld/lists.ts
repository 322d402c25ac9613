import type { BreadcrumbListLeaf, ItemListLeaf } from 'schema-dts';
import { storyPath } from '../../../address/addresses.ts';
import type { StoryCard } from '../../../record/model.ts';
import { inLocale, type Locale } from '../../../edition/locale.ts';
import { toUrl } from '../../../address/origin.ts';

/** The way to a page, as the page shows it. Google wants a position, a name and an address of each step. */
export const breadcrumbs = (path: readonly { readonly label: string; readonly href: string }[]): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  itemListElement: path.map(({ label, href }, n) => ({ '@type': 'ListItem', position: n + 1, name: label, item: toUrl(href) })),
});

/** The stories that a front shows, in its order: each where its headline leads. */
export const storyList = (cards: readonly StoryCard[], page: Locale): ItemListLeaf =>
  pageList(cards.map((card) => storyPath(inLocale(card.title, page).locale, card)));

/** Pages that a page lists, in its order and each once, by their paths. */
export const pageList = (paths: readonly string[]): ItemListLeaf => ({
  '@type': 'ItemList',
  itemListElement: [...new Set(paths)].map((path, n) => ({ '@type': 'ListItem', position: n + 1, url: toUrl(path) })),
});
