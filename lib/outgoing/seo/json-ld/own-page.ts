import type { AboutPageLeaf, CollectionPageLeaf, ContactPageLeaf, WebPageLeaf } from 'schema-dts';
import type { OwnPage } from '../../../record/schema.ts';
import { inLocale, LANG, type Locale } from '../../../edition/locale.ts';
import { toUrl } from '../../../address/origin.ts';
import type { Paper } from '../../../queries/paper.ts';
import { publisher, siteId } from './publisher.ts';

type Leaf = WebPageLeaf | AboutPageLeaf | CollectionPageLeaf | ContactPageLeaf;

/** The kinds of page that schema.org tells apart, by the names of the paper's own pages. */
const TYPES: Readonly<Record<string, Leaf['@type']>> = { about: 'AboutPage', contact: 'ContactPage', corrections: 'CollectionPage' };

type Data = {
  id: string;
  own: OwnPage;
  /** Its address in the edition */
  path: string;
  /** When what it says was last changed, ISO 8601 with an offset */
  modified: string | undefined;
  paper: Paper;
  locale: Locale;
};

/** A page of the paper's own in an edition. */
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
