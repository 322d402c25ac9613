import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { freePort } from '@/lib/testing/free-port';

const ELEMENTS = '.cache/production/elements';
/** The time limit in ms: the preview compiles a page at the first request. */
const COMPILED = 300_000;

let preview: string;
let stop: () => void;
let before: readonly string[];

beforeAll(async () => {
  before = readdirSync(ELEMENTS);
  const port = await freePort();
  const started = spawn(process.execPath, ['scripts/dev.mjs'], {
    env: { ...process.env, PORT: String(port), CONTENT_DIR: inject('content') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  stop = () => void started.kill('SIGTERM');
  for await (const line of createInterface({ input: started.stdout })) if (line.includes('The preview is at')) break;
  preview = `http://localhost:${port}`;
}, COMPILED);
afterAll(() => stop());

/** The answer to a request for the script of custom elements that a page names. */
async function scriptOf(origin: string) {
  const page = await (await fetch(`${origin}/en`)).text();
  const [address = ''] = /\/elements\/\w+\.js/.exec(page) ?? [];
  const answer = await fetch(origin + address, { headers: { 'accept-encoding': 'br' } });
  return { status: answer.status, encoding: answer.headers.get('content-encoding'), length: (await answer.text()).length };
}

it('npm run dev and npm start in one folder send their own scripts each, npm start compressed', { timeout: COMPILED }, async () => {
  const inPreview = await scriptOf(preview);
  expect([inPreview.status, inPreview.encoding]).toEqual([200, null]);
  expect(inPreview.length).toBeGreaterThan(1000);
  const inProduction = await scriptOf(inject('origin'));
  expect([inProduction.status, inProduction.encoding]).toEqual([200, 'br']);
  expect(inProduction.length).toBeGreaterThan(1000);
  expect(readdirSync(ELEMENTS)).toEqual(before);
});
