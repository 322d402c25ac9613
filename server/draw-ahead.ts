import { isPreview } from '../lib/edition/preview.ts';
import { drawPreviews } from '../lib/pictures/draw-ahead.ts';
import { latestStories } from '../lib/queries/lists.ts';
import { publishedSince } from '../lib/queries/outgoing.ts';

/** How long changes are gathered, in ms: editors save a story more than once. Hubs and search engines are told later. */
const GATHER = 3000;
/** The most stories that wait at a time. The pictures of an imported archive are drawn when they are asked for. */
const MOST = 30;
/** How many of the newest stories are looked at when the server starts: what came out while it was stopped. */
const AT_START = 10;

/**
 * Draws the link previews of stories that are new to readers or changed, before apps ask for them: these wait a few seconds, and
 * show a link without a picture for good. One picture is drawn at a time, with a pause as long as it took, so that readers come
 * first. What is drawn follows from what was published, whatever the size of the archive. Callers never wait, and nothing throws.
 */
export function drawingAhead({ gather = GATHER }: { gather?: number } = {}) {
  const waiting = new Set<string>();
  // The servers of tests have two cores for all of them
  let isStopped = isPreview() || process.env.PAPER_DRAWS_AHEAD === 'off';
  let timer: NodeJS.Timeout | undefined;
  let drawing = Promise.resolve();
  let seenUntil = new Date();

  const drawAll = async () => {
    for (const slug of waiting) {
      waiting.delete(slug);
      try {
        let started = Date.now();
        for await (const _ of drawPreviews(slug, new Date())) {
          if (isStopped) return;
          await new Promise((done) => setTimeout(done, Date.now() - started).unref());
          started = Date.now();
        }
      } catch (error) {
        console.error(`The previews of ${slug} could not be drawn ahead:`, error);
      }
      if (isStopped) return;
    }
  };
  const draw = (slugs: readonly string[]) => {
    if (isStopped) return;
    for (const slug of slugs) if (waiting.size < MOST) waiting.add(slug);
    if (waiting.size === 0) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      drawing = drawing.then(drawAll);
    }, gather).unref();
  };

  return {
    /** Draws those of stories that were saved, except those that readers do not see by then. */
    draw,
    /** Draws those of the newest stories. */
    drawNewest: () => draw(latestStories({ now: new Date(), preview: false, script: 'Hans' }, { limit: AT_START }).map(({ slug }) => slug)),
    /** Draws those of stories whose time of publication came since the last call. */
    drawPublished: () => {
      const now = new Date();
      draw(publishedSince(seenUntil, { now, script: 'Hans' }, MOST).map(({ slug }) => slug));
      seenUntil = now;
    },
    close: async () => {
      isStopped = true;
      clearTimeout(timer);
      await drawing;
    },
  };
}
