import { afterAll, inject } from 'vitest';
import { MESSAGES } from '@/i18n/messages';
import { LANG, type Locale, LOCALES } from '@/lib/edition/locale';
import { type Server, startServer } from './server';

export { LANG, type Locale, LOCALES };
export const messages = MESSAGES;

/** The origin of the paper under test: of the shared server, or after ownPaper() of the spec file's own. */
export let origin = inject('origin');
/** The content folder of that paper. Only a spec file that has called ownPaper() may write to it. */
export let content = inject('content');

/**
 * Starts a server for this spec file, with content of its own that it may change. Await it at the top of the file.
 * @param fill writes the content; the paper of the tests by default
 * @param settings variables of the environment
 */
export async function ownPaper(
  fill?: (content: string) => Promise<void> | void,
  settings?: Readonly<Record<string, string>>,
): Promise<Server> {
  const shared = { origin, content };
  const server = await startServer(fill ?? { content: inject('content'), index: inject('index') }, settings);
  ({ origin, content } = server);
  afterAll(async () => {
    ({ origin, content } = shared); // the next file has the same modules
    await server.stop();
  });
  return server;
}

/** Whether `npm run test:all` runs, which opens every place where `npm test` opens some. */
export const isExhaustive = process.env.EXHAUSTIVE === '1';

/** How long tests poll: a change in the content folder must be on every page that shows it within two seconds. */
export const soon = { timeout: 2000, interval: 100 };

/** Fetches without following redirects. */
export const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(origin + path, { redirect: 'manual', headers });

/** The HTML of a page, or the text of a file. */
export const textAt = async (path: string): Promise<string> => (await ask(path)).text();

/** One page of each kind in an edition. Every edition has these pages. */
export const kindsOf = (locale: Locale): string[] => [
  `/${locale}`,
  `/${locale}/news`,
  `/${locale}/news/page/2`,
  `/${locale}/ideas`,
  `/${locale}/topics/lamps`,
  `/${locale}/formats/video`,
  `/${locale}/series/moorings`,
  `/${locale}/sources`,
  `/${locale}/sources/lantern-post-desk`,
  `/${locale}/archive`,
  `/${locale}/archive/2024`,
  `/${locale}/archive/2024/10`,
  `/${locale}/archive/2024/10/20`,
  `/${locale}/harbour/the-lamp-that-counts-boats`,
  `/${locale}/words/one-of-each`,
  `/${locale}/harbour/the-tide-in-twenty-seconds`,
  `/${locale}/ideas/all-the-lamps-drawn`,
  `/${locale}/hills/the-stair-that-was-left`,
  `/${locale}/ideas/nine-ways-to-weigh-fog`,
  `/${locale}/words/how-a-number-moors`,
  `/${locale}/words/one-of-each/both`,
  `/${locale}/accessibility`,
  `/${locale}/corrections`,
];

/** Pages that are filled on the reader's device. They are `noindex` and have no structured data. */
export const devicePagesOf = (locale: Locale): string[] => [`/${locale}/saved`, `/${locale}/offline`];
