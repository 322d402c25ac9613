import { expect, it } from 'vitest';
import { freePort } from '@/lib/testing/free-port';
import { saveStory } from '../support/newsroom';
import { ask, origin, ownPaper, soon } from '../support/paper';

const port = await freePort();
await ownPaper(undefined, { METRICS: String(port) });

const STORY = '/en/harbour/the-lamp-that-counts-boats';
const scraped = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
/** The sample of a metric with these labels; 0 if it has none. */
async function sample(name: string, labels: Readonly<Record<string, string>> = {}): Promise<number> {
  const lines = (await scraped()).split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  const line = lines.find((one) => Object.entries(labels).every(([label, value]) => one.includes(`${label}="${value}"`)));
  return Number(line?.split(' ').at(-1) ?? 0);
}

it('counts while readers read', async () => {
  await ask(STORY);
  const stored = { kind: 'story', way: 'stored', status: '2xx' };
  const before = await sample('paper_requests_total', stored);
  const [texts] = await Promise.all([
    Promise.all([scraped(), scraped(), scraped()]),
    ...Array.from({ length: 50 }, async () => (await ask(STORY)).text()),
  ]);
  for (const text of texts) expect(text).toContain('# TYPE paper_requests_total counter');
  expect(await sample('paper_requests_total', stored)).toBe(before + 50);
  await (await ask('/en/nothing-of-the-kind')).text();
  await expect.poll(() => sample('paper_requests_total', { kind: 'named', status: '4xx' }), soon).toBe(1);
  expect(await sample('paper_render_duration_seconds_count', { kind: 'story' })).toBeGreaterThan(0);
  expect(await sample('paper_stored_answers', { pool: 'paper' })).toBeGreaterThan(0);
  expect(await sample('paper_stored_answers_bytes', { pool: 'paper' })).toBeGreaterThan(1000);
});

it('follows the index', async () => {
  const [stories, revision, published] = [
    await sample('paper_stories'),
    await sample('paper_index_revision'),
    await sample('paper_publications_total'),
  ];
  saveStory('a-story-to-count');
  await expect.poll(() => sample('paper_stories'), soon).toBe(stories + 1);
  await expect.poll(() => sample('paper_publications_total'), soon).toBeGreaterThan(published);
  expect(await sample('paper_index_revision')).toBeGreaterThan(revision);
  expect(await sample('paper_publication_seconds_total')).toBeGreaterThan(0);
  expect(await sample('paper_index_process_starts_total')).toBe(1);
  expect(await sample('paper_index_failed_jobs_total')).toBe(0);
  expect(await sample('paper_expiries_total')).toBeGreaterThan(0);
  expect(await scraped()).toMatch(/^paper_index_comparison_age_seconds \d+$/m);
});

it('has the metrics of the process, at a port of their own and nowhere else', async () => {
  const text = await scraped();
  for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_seconds']) expect(text).toContain(`# TYPE ${name} gauge`);
  expect((await fetch(`${origin}/metrics`)).status).toBe(404);
  expect((await fetch(`http://127.0.0.1:${port}/en`)).status).toBe(404);
});
