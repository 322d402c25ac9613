import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort } from '@/lib/testing/free-port';
import { saveStory } from '../support/newsroom';
import { origin, ownPaper, soon } from '../support/paper';

/** npm test does not install nginx: Debian would start it, as the server of port 80. */
const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/** The files of deploy/nginx/, at other ports and in another folder. */
async function behindNginx(paperPort: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  chmodSync(folder, 0o755); // started as root, nginx works as another user
  const port = await freePort();
  const cache = readFileSync('deploy/nginx/cache.conf', 'utf8')
    .replace('/var/cache/nginx/paper', join(folder, 'cache'))
    .replace('127.0.0.1:3000', `127.0.0.1:${paperPort}`);
  const config = `
    worker_processes 1;
    pid ${folder}/pid;
    error_log ${folder}/error.log;
    events { worker_connections 256; }
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
      ${cache}
      server {
        listen 127.0.0.1:${port};
        ${readFileSync('deploy/nginx/paper.conf', 'utf8').replace('/srv/paper/deploy', resolve('deploy'))}
      }
    }`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const nginx = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  afterAll(() => {
    nginx.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });
  const at = `http://127.0.0.1:${port}`;
  for (let n = 0; n < 50 && (await fetch(`${at}/robots.txt`).catch(() => undefined))?.status !== 200; n++)
    await new Promise((done) => setTimeout(done, 100));
  return at;
}

describe.skipIf(!hasNginx)('nginx, set up as in deploy/, in front of the paper', async () => {
  const paper = hasNginx ? await ownPaper(undefined, { TRUST_PROXY: '1' }) : undefined;
  const at = hasNginx ? await behindNginx(new URL(origin).port) : '';
  const STORY = '/en/harbour/the-lamp-that-counts-boats';
  const ask = (path: string, headers: Record<string, string> = {}, from = at) => fetch(from + path, { redirect: 'manual', headers });
  const cached = async (path: string, headers?: Record<string, string>) => (await ask(path, headers)).headers.get('x-cache');

  it.each(['br', 'gzip, deflate', 'identity'])('sends what the paper sends, in the coding of the client: %s', async (coding) => {
    for (const path of [STORY, '/zh/feed.xml', '/en/nothing', '/sitemap.xml', '/media/lamp.svg', '/zh']) {
      const [direct, kept, again] = [
        await ask(path, { 'accept-encoding': coding }, origin),
        await ask(path, { 'accept-encoding': coding }),
        await ask(path, { 'accept-encoding': coding }),
      ];
      const told = (answer: Response) =>
        Object.fromEntries(
          [...answer.headers].filter(
            ([name]) =>
              !/^(?:x-cache|server|date|connection|keep-alive|transfer-encoding|content-length|accept-ranges|x-request-id)$/.test(name),
          ),
        );
      expect([path, kept.status, told(kept)]).toEqual([path, direct.status, told(direct)]);
      expect([path, again.status, told(again)]).toEqual([path, direct.status, told(direct)]);
      const text = await direct.text();
      expect([await kept.text(), await again.text()], path).toEqual([text, text]);
    }
  });

  it('asks the paper once for all', async () => {
    const path = '/zh/hills/the-stair-that-was-left';
    expect(await cached(path)).toBe('MISS');
    expect(await Promise.all(Array.from({ length: 20 }, () => cached(path)))).not.toContain('MISS');
    const etag = (await ask(path)).headers.get('etag') ?? '';
    expect((await ask(path, { 'if-none-match': etag })).status).toBe(304);
  });

  it('keeps nothing that depends on the reader', async () => {
    for (const path of ['/', '/sw.js', '/api/health/ready'])
      for (let n = 0; n < 2; n++) expect([path, await cached(path)]).not.toEqual([path, 'HIT']);
    const language = async (header: string) => (await ask('/', { 'accept-language': header })).headers.get('location');
    expect([await language('en'), await language('zh-CN'), await language('zh-HK')]).toEqual(['/en', '/zh', '/zh-hant']);
  });

  it('shows what is saved a second later', async () => {
    expect((await ask('/en/hills/behind-nginx')).status).toBe(404);
    saveStory('behind-nginx');
    await expect.poll(async () => (await ask('/en/hills/behind-nginx')).status, { ...soon, timeout: 5000 }).toBe(200);
  });

  it('goes on with what it has while the paper is gone, and takes what is new when it is back', async () => {
    const paths = [STORY, '/zh', '/en/feed.xml', '/zh-hant/hills'];
    const texts = await Promise.all(paths.map(async (path) => (await ask(path)).text()));
    const statuses: number[] = [];
    let isReading = true;
    const reading = (async () => {
      while (isReading) for (const path of paths) statuses.push((await ask(path)).status);
    })();
    process.kill(paper?.pid() ?? 0, 'SIGKILL');
    await expect.poll(() => cached(STORY), { timeout: 5000 }).toMatch(/STALE|UPDATING/);
    expect(await Promise.all(paths.map(async (path) => (await ask(path)).text()))).toEqual(texts);
    const other = await ask('/zh/search?q=never');
    expect([other.status, other.headers.get('retry-after'), await other.text()]).toEqual([
      503,
      '10',
      expect.stringContaining('报纸暂时无法显示'),
    ]);
    await paper?.restart();
    saveStory('after-the-break');
    await expect.poll(async () => (await ask('/en/hills/after-the-break')).status, { ...soon, timeout: 5000 }).toBe(200);
    isReading = false;
    await reading;
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});
