import { TooBusy, workLimit } from '../../lib/http/work-limit.ts';
import { errorAnswer } from '../next/error-page.ts';
import { SECURITY_HEADERS } from '../security-headers.ts';
import type { Make } from '../stored/stored-answers.ts';
import { answersBesideSearches, countRefusal } from './tally.ts';

/** A search takes the thread that answers readers, so another at the same time would end no sooner. */
const AT_ONCE = 1;
/** The most that wait: some 10 s of searches in an archive of 100,000 stories. */
const WAITING = 100;
const SECURITY = Object.fromEntries(SECURITY_HEADERS.map(({ key, value }) => [key.toLowerCase(), value]));
/** In s. */
const RETRY_AFTER = '10';

/**
 * Makes searches and suggestions one after another, and everything else at once. While others read, the thread is theirs for as
 * long as each search took, so that reading goes on at half its speed however many search. Whoever comes when too many wait is answered with 503 and told to come again.
 */
export function searchesInTurn(make: Make): Make {
  let seen = answersBesideSearches();
  const rest = (took: number) => {
    const isReading = answersBesideSearches() !== seen;
    seen = answersBesideSearches();
    return isReading ? took : 0;
  };
  const inTurn = workLimit({ atOnce: AT_ONCE, waiting: WAITING, rest });
  return async (asked) => {
    if (asked.pool !== 'searches') return make(asked);
    try {
      return await inTurn(asked.url, () => make(asked));
    } catch (error) {
      if (!(error instanceof TooBusy)) throw error;
      countRefusal('search queue');
      const answer = {
        status: 503,
        headers: { ...SECURITY, 'retry-after': RETRY_AFTER, 'cache-control': 'no-store' },
        body: Buffer.alloc(0),
      };
      // Suggestions are asked for by a script, which reads the status
      return /text\/html|\*\/\*/.test(asked.accept) && !asked.url.includes('/suggest') ? errorAnswer(answer, asked.url, 429) : answer;
    }
  };
}
