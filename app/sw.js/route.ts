import { answerText } from '@/lib/http/answer';
import { isOfflineOn } from '@/lib/offline/setting';
import { workerScript } from '@/lib/process/bundles';

/** Asked at run time, not at build: whether there is a worker is a setting of the server. */
export const dynamic = 'force-dynamic';

/** The service worker (lib/offline/worker/), for all of the paper. Browsers look after each visit whether it is another. */
export const GET = (request: Request): Response =>
  answerText(request, workerScript(isOfflineOn() ? 'worker' : 'retired'), {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
