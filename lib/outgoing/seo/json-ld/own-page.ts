import type { AboutPageLeaf, CollectionPageLeaf, ContactPageLeaf, WebPageLeaf } from 'schema-dts';
import type { OwnPage } from '../../../record/schema/own-page.ts';
import { inLocale, LANG, type Locale } from '../../../edition/locale.ts';
import { toUrl } from '../../../address/origin.ts';
import type { Paper } from '../../../record/model.ts';
import { publisher, siteId } from './publisher.ts';

type Leaf = WebPageLeaf | AboutPageLeaf | CollectionPageLeaf | ContactPageLeaf;

/** The schema.org types of the paper's own pages, by their ids. Other pages are a WebPage. */
const TYPES: Readonly<Record<string, Leaf['@type']>> = { about: 'AboutPage', contact: 'ContactPage', corrections: 'CollectionPage' };

type Data = {
  id: string;
  own: OwnPage;
  /** Its path in the edition */
  path: string;
  /** The time of its last change, ISO 8601 with an offset */
  modified: string | undefined;
  paper: Paper;
  locale: Locale;
};

/** One of the paper's own pages in an edition. */
export const ownPageNode = ({ id, own: { title, summary }, path, modified, paper, locale }: Data) =>
  ({
    '@type': TYPES[id] ?? 'WebPage',
    name: inLocale(title, locale).value,
    description: inLocale(summary, locale).value,
    url: toUrl(path),
    inLanguage: LANG[locale],
    dateModified: modified,
    isPartOf: { '@id': siteId() },
    publisher: publisher(paper, locale),
  }) as Leaf;
