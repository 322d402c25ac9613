import type { BreadcrumbListLeaf, ItemListLeaf } from 'schema-dts';
import { storyPath } from '../../../address/addresses.ts';
import type { StoryCard } from '../../../record/model.ts';
import { inLocale, type Locale } from '../../../edition/locale.ts';
import { toUrl } from '../../../address/origin.ts';

/** The breadcrumbs of a page. Google requires a position, a name and an address for each. */
export const breadcrumbs = (path: readonly { readonly label: string; readonly href: string }[]): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  itemListElement: path.map(({ label, href }, n) => ({ '@type': 'ListItem', position: n + 1, name: label, item: toUrl(href) })),
});

/** The stories of a front in its order, with the addresses of their headlines. */
export const storyList = (cards: readonly StoryCard[], page: Locale): ItemListLeaf =>
  pageList(cards.map((card) => storyPath(inLocale(card.title, page).locale, card)));

/** The list of pages that a page shows, in its order and without repetition. @param paths their paths */
export const pageList = (paths: readonly string[]): ItemListLeaf => ({
  '@type': 'ItemList',
  itemListElement: [...new Set(paths)].map((path, n) => ({ '@type': 'ListItem', position: n + 1, url: toUrl(path) })),
});
