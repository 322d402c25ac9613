import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { inProject } from '../../lib/process/in-project.ts';
import { canShow } from '../next/paper-state.ts';
import { SECURITY_HEADERS } from '../security-headers.ts';
import { comparedSecondsAgo, indexState } from './index-state.ts';

type Health = { readonly status: 'pass' | 'fail'; readonly [fact: string]: unknown };

/** By path, without a query. `/api/health` says the same as `ready`. */
const LIVE = '/api/health/live';
const READY: readonly string[] = ['/api/health', '/api/health/ready'];

const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };

/**
 * Answers load balancers and monitors before anything else does, without a render: whether the process turns (`live`), and whether
 * readers can be sent to it (`ready`: 503 where not). The format is that of draft-inadarei-api-health-check.
 * @returns whether the request was one of these
 */
export function sendHealth(request: IncomingMessage, response: ServerResponse, isStopping: () => boolean): boolean {
  const { url = '' } = request;
  if (!url.startsWith('/api/health')) return false;
  const [path = ''] = url.split('?');
  if (path === LIVE) send(request, response, { status: 'pass', ...ofProcess() });
  else if (READY.includes(path)) send(request, response, { ...readiness(isStopping()), ...ofProcess() });
  else return false;
  return true;
}

/** Whether readers can be sent here; if not, `output` says why. */
export function readiness(isStopping: boolean): Health {
  if (isStopping) return { status: 'fail', output: 'The server is stopping.' };
  try {
    const facts = indexState.facts();
    const ago = comparedSecondsAgo();
    const index = facts && { revision: facts.revision, stories: facts.stories, filesWithErrors: facts.broken, comparedSecondsAgo: ago };
    if (!canShow()) return { status: 'fail', output: 'There is no paper to show: site.json or sections.json has never been valid.', index };
    return { status: 'pass', index };
  } catch {
    // Whoever asked for a page has the error in the log; here it would be there every few seconds, and has paths in it
    return { status: 'fail', output: 'The index cannot be read.' };
  }
}

const ofProcess = () => ({ version, uptimeSeconds: Math.round(process.uptime()) });

function send({ method }: IncomingMessage, response: ServerResponse, health: Health): void {
  const body = Buffer.from(`${JSON.stringify(health)}\n`);
  for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value);
  response.writeHead(health.status === 'pass' ? 200 : 503, {
    'Content-Type': 'application/health+json',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
  });
  response.end(method === 'HEAD' ? undefined : body);
}
