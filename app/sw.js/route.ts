import { answerText } from '@/lib/http/answer';
import { isOfflineOn } from '@/lib/offline/setting';
import { workerScript } from '@/lib/process/bundles';

/** Made at run time, not at build, because the worker is a setting of the server. */
export const dynamic = 'force-dynamic';

/** The service worker (lib/offline/worker/) or, if it is switched off, the one that removes it. Browsers check for a new version after each visit. */
export const GET = (request: Request): Response =>
  answerText(request, workerScript(isOfflineOn() ? 'worker' : 'retired'), {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
