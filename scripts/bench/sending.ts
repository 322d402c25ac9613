import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { freePort } from '../../lib/testing/free-port.ts';
import { median } from './median.ts';

const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 32;

/**
 * How many times a second a page is sent, and the p50 and p99 of the wait in ms, by wrk: from the paper, from nginx with the same
 * bytes as a ready file, and from a bare server of Node with them in memory. Medians of rounds that take turns, and the ratio to
 * nginx. wrk and nginx are Debian's packages (`apt-get install wrk nginx-light`); without wrk there is no table.
 */
export async function timeSending(origin: string, path: string) {
  if (!has('wrk')) return { 'wrk is not installed': {} };
  const gzipped = await gzipOf(origin + path);
  const bare = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip', 'Content-Length': gzipped.length });
    response.end(gzipped);
  });
  await new Promise<void>((done) => bare.listen(0, done));
  const nginx = has('nginx') ? await startNginx(gzipped) : undefined;
  const places = {
    'the paper, Brotli': [origin + path, 'br'],
    'the paper, gzip': [origin + path, 'gzip'],
    ...(nginx && { 'nginx, a ready file': [nginx.url, 'gzip'] }),
    'bare Node in this process': [`http://localhost:${(bare.address() as AddressInfo).port}/`, 'gzip'],
  } as const;
  const rounds: Record<string, Load[]> = {};
  for (let n = 0; n < ROUNDS; n++)
    for (const [name, [url, coding]] of Object.entries(places)) (rounds[name] ??= []).push(await load(url, coding));
  bare.close();
  nginx?.stop();
  const reference = median(rounds['nginx, a ready file']?.map(({ perSecond }) => perSecond) ?? []);
  return Object.fromEntries(
    Object.entries(rounds).map(([name, loads]) => {
      const perSecond = median(loads.map((one) => one.perSecond));
      const row = {
        'a second': Math.round(perSecond),
        'p50, ms': median(loads.map((one) => one.p50)),
        'p99, ms': median(loads.map((one) => one.p99)),
      };
      return [name, { ...row, 'of nginx': Number.isNaN(reference) ? '' : (perSecond / reference).toFixed(2) }];
    }),
  );
}

type Load = { readonly perSecond: number; readonly p50: number; readonly p99: number };

async function load(url: string, coding: string): Promise<Load> {
  const wrk = spawn('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency', '-H', `Accept-Encoding: ${coding}`, url]);
  let said = '';
  wrk.stdout.on('data', (chunk) => (said += chunk));
  await once(wrk, 'close');
  if (/Non-2xx/.test(said)) throw new Error(`${url} answers with errors:\n${said}`);
  const number = (pattern: RegExp) => Number(pattern.exec(said)?.[1]);
  return { perSecond: number(/Requests\/sec:\s+([\d.]+)/), p50: inMs(said, '50%'), p99: inMs(said, '99%') };
}

/** A percentile as wrk writes it: 581.00us, 1.71ms, 1.02s. */
function inMs(said: string, percentile: string): number {
  const [, value, unit] = new RegExp(`${percentile}\\s+([\\d.]+)(us|ms|s)`).exec(said) ?? [];
  return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit ?? ''] ?? Number.NaN);
}

async function startNginx(gzipped: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  chmodSync(folder, 0o755); // started as root, nginx reads as another user
  writeFileSync(join(folder, 'page.html'), ''); // nginx looks for the plain file beside
  writeFileSync(join(folder, 'page.html.gz'), gzipped);
  const port = await freePort();
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
    events { worker_connections 1024; }
    http { access_log off; types { text/html html; } gzip_static always; server { listen ${port}; root ${folder}; } }`,
  );
  const nginx: ChildProcess = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const url = `http://localhost:${port}/page.html`;
  for (
    let tries = 0;
    tries < 50 &&
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ));
    tries++
  )
    await new Promise((done) => setTimeout(done, 100));
  return {
    url,
    stop: () => {
      nginx.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The gzip of a page as it is sent: fetch would unpack it. */
const gzipOf = (url: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => buffer(answer).then(resolve, reject)).once('error', reject);
  });

function has(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
