import { publishedSince } from '../lib/queries/outgoing.ts';
import { story } from '../lib/queries/stories.ts';
import { scriptOf } from '../lib/queries/context.ts';
import { everythingId } from '../lib/record/model.ts';
import { paper } from '../lib/queries/paper.ts';
import { type Notice, noticesOf } from '../lib/outgoing/pings/notices.ts';
import { isPublicOrigin } from '../lib/address/origin.ts';
import { pingSettings } from '../lib/outgoing/pings/settings.ts';

/**
 * How long changes are gathered before they are announced, in ms. Editors save a story more than once, and CDNs must not answer
 * with the old feed any more when a hub fetches it (`FEED_SHARED` in lib/http/caching.ts).
 */
export const GATHER = 10_000;
/** Timeout of a request, in ms. */
const PATIENCE = 10_000;
/** The most stories announced at once. Search engines find an imported archive by the sitemaps. */
const MOST = 200;

type Options = { readonly log: (line: string) => void; readonly gather?: number; readonly patience?: number };

/**
 * Announces stories that are new to readers or changed, to a WebSub hub and to search engines (IndexNow), where they are
 * configured (lib/outgoing/pings/settings.ts) and the origin is public. Callers never wait, and nothing throws: hubs and search
 * engines that were not reached look again by themselves.
 */
export function announcer({ log, gather = GATHER, patience = PATIENCE }: Options) {
  const settings = pingSettings();
  const isOff = (!settings.hub && !settings.indexNow) || process.env.PAPER_PREVIEW === '1' || !isPublicOrigin();
  const waiting = new Set<string>();
  /** Slugs announced since `tellPublished` was last called */
  const told = new Set<string>();
  const stopped = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let seenUntil = new Date();
  let sending = Promise.resolve();

  const send = async ({ to, type, body }: Notice) => {
    try {
      const signal = AbortSignal.any([stopped.signal, AbortSignal.timeout(patience)]);
      const answer = await fetch(to, { method: 'POST', headers: { 'Content-Type': type }, body, signal, redirect: 'error' });
      await answer.body?.cancel();
      log(answer.ok ? `Announced the changes to ${to}` : `${to} rejected the announcement of changes: ${answer.status}`);
    } catch (error) {
      if (!stopped.signal.aborted)
        log(`The changes could not be announced to ${to}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const tellNow = async (slugs: readonly string[]) => {
    try {
      for (const notice of noticesFor(slugs)) await send(notice);
    } catch (error) {
      log(`The changes could not be announced: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const noticesFor = (slugs: readonly string[]) => {
    const queryContext = { now: new Date(), preview: false, script: scriptOf('en') };
    const changed = slugs.flatMap((slug) => {
      const found = story(slug, queryContext);
      return found ? { ...found.card, source: found.source } : [];
    });
    for (const { slug } of changed) told.add(slug);
    return noticesOf(changed, everythingId(paper('en')), settings);
  };
  const tell = (slugs: readonly string[]) => {
    if (isOff || slugs.length === 0 || stopped.signal.aborted) return;
    for (const slug of slugs) if (waiting.size < MOST) waiting.add(slug);
    timer ??= setTimeout(() => {
      timer = undefined;
      const gathered = [...waiting];
      waiting.clear();
      sending = sending.then(() => tellNow(gathered));
    }, gather).unref();
  };

  return {
    /** Announces stories that were saved, except those that readers do not see when the announcement is sent. */
    tell,
    /** Announces stories whose time of publication came since the last call. */
    tellPublished: () => {
      const now = new Date();
      const slugs = isOff ? [] : publishedSince(seenUntil, { now, script: 'Hans' }, MOST).map(({ slug }) => slug);
      tell(slugs.filter((slug) => !told.has(slug)));
      told.clear();
      seenUntil = now;
    },
    close: async () => {
      stopped.abort();
      clearTimeout(timer);
      await sending;
    },
  };
}
