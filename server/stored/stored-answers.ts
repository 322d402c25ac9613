import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Kind } from '../../lib/address/table.ts';
import { setNewest } from '../../lib/http/lru.ts';
import { isFresh, onExpiry, ownTime } from './expiry.ts';
import type { Answer } from '../next/transform-response.ts';
import { noteWay } from '../operating/request-log.ts';
import { countAnswer, type Way } from '../operating/tally.ts';
import { AnswerPool } from './answer-pool.ts';
import { backgroundWork } from './background-work.ts';
import { isAskedWhole, mayStore, type Pool, type Storable, storable } from './storable.ts';
import { StoredAnswer } from './stored-answer.ts';

const MB = 1_000_000;
/** How much memory each pool may take, in bytes: 96 MB are some 4,000 pages as Brotli and gzip. */
const LIMITS: Readonly<Record<Pool, number>> = { paper: 96 * MB, searches: 16 * MB, pictures: 48 * MB };

/** How long an answer that could not be made anew is sent as it was before it is tried again, in ms. */
const REST = 1000;
/** How many addresses are remembered with their places. */
const PLACES = 10_000;
/** What browsers accept when they ask for a page. */
const PAGE = 'text/html,*/*;q=0.8';
/** How often an answer must have been sent since it was made to be made again ahead of readers. */
const WANTED = 2;
/** How many answers are made again ahead of readers after a publish. The others are made when somebody asks for them. */
const RENEWED = 200;

/** How long changes are gathered before what shows them is made again, in ms. */
const GATHER = 20;

/** An answer that is being made, and since when. */
type Making = { readonly started: number; readonly answer: Promise<StoredAnswer | Answer> };
export type Make = (asked: { readonly url: string; readonly accept: string; readonly pool: Pool; readonly kind: Kind }) => Promise<Answer>;

/**
 * What is done with a request that no stored answer is for. It begins, if it may: what is stored costs nothing and asks nobody. Then
 * it goes on to Next, or is sent the answer that was made for it and is not stored.
 */
export type Otherwise = {
  readonly begin: (place: Storable | undefined, work: () => void) => void;
  readonly pass: (place: Storable | undefined) => void;
  readonly send: (answer: Answer, place: Storable) => void;
};

/**
 * Sends what has not changed as the bytes that it was (docs/adr/037). One request makes an answer, however many wait for it. What
 * cannot be made anew is sent as it was.
 * @param headersFor headers of one request alone, as names and values in turn
 */
export function storedAnswers({ make, headersFor }: { make: Make; headersFor: (request: IncomingMessage) => readonly string[] }) {
  const pools = {
    paper: new AnswerPool<StoredAnswer>(LIMITS.paper),
    searches: new AnswerPool<StoredAnswer>(LIMITS.searches),
    pictures: new AnswerPool<StoredAnswer>(LIMITS.pictures),
  };
  /** Places by address: to read one from the table of addresses takes 20 µs. */
  const places = new Map<string, Storable>();
  const making = new Map<string, Making>();
  const renewing = backgroundWork();

  const makeNow = async (place: Storable, accept: string, started: number): Promise<StoredAnswer | Answer> => {
    const answer = await make({ url: place.key, accept, pool: place.pool, kind: place.kind });
    if (!mayStore(answer, place)) return answer;
    const stored = await StoredAnswer.of(answer, place.shows, started);
    pools[place.pool].set(place.key, stored);
    if (place.pool !== 'searches') setNewest(places, PLACES, place.key, place);
    return stored;
  };

  /**
   * The answer that is being made, unless it may have read what has changed since; then it is waited for all the same, so that it
   * cannot be stored over the one that is made after it.
   */
  const makeOnce = (place: Storable, accept: string): Promise<StoredAnswer | Answer> => {
    const going = making.get(place.key);
    if (going && isFresh(place.shows, going.started)) return going.answer;
    const started = ownTime();
    const before = going?.answer.catch(() => undefined) ?? Promise.resolve();
    const answer = before
      .then(() => makeNow(place, accept, started))
      .finally(() => making.get(place.key)?.answer === answer && making.delete(place.key));
    making.set(place.key, { started, answer });
    return answer;
  };

  /** The answer made anew; if that fails, the one from before. */
  const renew = async (place: Storable, old: StoredAnswer, accept: string): Promise<StoredAnswer | Answer> => {
    if (old.restsUntil > ownTime()) return old;
    const renewed = await makeOnce(place, accept).catch(logged);
    if (renewed instanceof StoredAnswer) return renewed;
    if (renewed && renewed.status < 500) {
      pools[place.pool].delete(place.key); // it is gone, or has moved
      return renewed;
    }
    old.restsUntil = ownTime() + REST;
    return old;
  };

  const renewAhead = (place: Storable) =>
    renewing.add(place.key, async () => {
      const old = pools[place.pool].get(place.key);
      if (old && !isFresh(old.shows, old.made)) await renew(place, old, PAGE);
    });

  let gathering: NodeJS.Timeout | undefined;
  // Those that are sent most come first; what nobody has asked for twice waits until somebody does
  onExpiry(() => {
    gathering ??= setTimeout(() => {
      gathering = undefined;
      const wanted = [...pools.paper].filter(([, old]) => old.sent >= WANTED && !isFresh(old.shows, old.made));
      for (const [key] of wanted.sort(([, a], [, b]) => b.sent - a.sent).slice(0, RENEWED)) {
        const place = places.get(key) ?? storable({ url: key });
        if (place) renewAhead(place);
      }
    }, GATHER).unref();
  });

  const sendBytes = (stored: StoredAnswer, kind: Kind, way: Way, request: IncomingMessage, response: ServerResponse) => {
    stored.send(request, response, headersFor(request));
    countAnswer(kind, way, response.statusCode);
    noteWay(response, way);
  };

  const send = (request: IncomingMessage, response: ServerResponse, otherwise: Otherwise): void => {
    const place = places.get(request.url ?? '') ?? storable(request);
    if (!place || !isAskedWhole(request, place)) return otherwise.begin(place, () => otherwise.pass(place));
    const stored = pools[place.pool].get(place.key);
    if (stored && isFresh(stored.shows, stored.made)) return sendBytes(stored, place.kind, 'stored', request, response);
    otherwise.begin(place, () => {
      const accept = request.headers.accept ?? '*/*';
      void (stored ? renew(place, stored, accept) : makeOnce(place, accept).catch(logged)).then((made) => {
        if (made instanceof StoredAnswer) sendBytes(made, place.kind, 'made', request, response);
        // What is not there may be found by what the key leaves out: `?p=123` names a story of an earlier site
        else if (made && place.key !== request.url) otherwise.pass(place);
        else otherwise.send(made ?? { status: 500, headers: {}, body: Buffer.alloc(0) }, place);
      });
    });
  };

  return { send, pools };
}

const logged = (error: unknown): undefined => console.error(error) as undefined;
