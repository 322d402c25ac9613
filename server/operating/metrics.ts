import type { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { AnswerPool } from '../stored/answer-pool.ts';
import { onExpiry } from '../stored/expiry.ts';
import type { Pool } from '../stored/storable.ts';
import { comparedSecondsAgo, indexState } from './index-state.ts';
import { answersCounted, refusals } from './tally.ts';

type Pools = Readonly<Record<Pool, AnswerPool<{ readonly size: number }>>>;

/** What is measured while answers are made; the rest is counted in plain numbers and read when it is asked for. */
export type Metrics = { readonly registry: Registry; readonly observeRender: (kind: string, seconds: number) => void };

/** The bounds of the histogram of renders, in s: a story takes 0.03 to 0.2, a heavy search of a large archive 0.6. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * The metrics of the server, in the units and by the names that Prometheus recommends (prometheus.io/docs/practices/naming). Those
 * of the process have the names that all Node servers use.
 */
export async function metricsOf(pools: Pools): Promise<Metrics> {
  const client = await import('prom-client');
  const registry = new client.Registry();
  client.collectDefaultMetrics({ register: registry });
  let expiries = 0;
  onExpiry(() => expiries++);

  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[], read: (one: Counter<Label>) => void) =>
    new client.Counter<Label>({
      ...{ name: `paper_${name}`, help, labelNames, registers: [registry] },
      collect() {
        this.reset();
        read(this);
      },
    });
  const gauge = <Label extends string>(name: string, help: string, labelNames: readonly Label[], read: (one: Gauge<Label>) => void) =>
    new client.Gauge<Label>({
      ...{ name: `paper_${name}`, help, labelNames, registers: [registry] },
      collect() {
        this.reset();
        read(this);
      },
    });

  counter('requests_total', 'Answers, by kind of address, by how they came about, by class of status', ['kind', 'way', 'status'], (one) => {
    for (const { asked, way, status, count } of answersCounted()) one.inc({ kind: asked, way, status }, count);
  });
  counter('refused_requests_total', 'Requests that were refused, by the limit that refused them', ['limit'], (one) => {
    for (const [limit, count] of refusals) one.inc({ limit }, count);
  });
  gauge('stored_answers', 'Answers that are stored, by pool', ['pool'], (one) => {
    for (const [pool, { count }] of Object.entries(pools)) one.set({ pool }, count);
  });
  gauge('stored_answers_bytes', 'What the stored answers take of the memory, by pool', ['pool'], (one) => {
    for (const [pool, { size }] of Object.entries(pools)) one.set({ pool }, size);
  });
  counter('expiries_total', 'Changes that have expired stored answers', [], (one) => one.inc(expiries));
  ofIndex(counter, gauge);
  const renders: Histogram<'kind'> = new client.Histogram({
    name: 'paper_render_duration_seconds',
    help: 'The time that it took to make answers, waiting for other searches included, by kind of address',
    labelNames: ['kind'],
    buckets: BUCKETS,
    registers: [registry],
  });
  return { registry, observeRender: (kind, seconds) => renders.observe({ kind }, seconds) };
}

type Make<One> = (name: string, help: string, labels: readonly never[], read: (one: One) => void) => void;

function ofIndex(counter: Make<Counter>, gauge: Make<Gauge>): void {
  const facts = () => {
    try {
      return indexState.facts();
    } catch {
      return undefined; // no samples: an alert for their absence tells it from 0
    }
  };
  const ofFacts = (name: string, help: string, read: (known: NonNullable<ReturnType<typeof facts>>) => number) =>
    gauge(name, help, [], (one) => {
      const known = facts();
      if (known) one.set(read(known));
      else one.remove();
    });
  ofFacts('index_revision', 'Grows with each change that readers see', ({ revision }) => revision);
  ofFacts('stories', 'Stories that are no drafts', ({ stories }) => stories);
  ofFacts('content_broken_files', 'Files with errors, whose last good version readers keep', ({ broken }) => broken);
  gauge('index_comparison_age_seconds', 'The time since the whole content folder was compared with the index', [], (one) => {
    const ago = comparedSecondsAgo();
    if (ago === undefined) one.remove();
    else one.set(ago);
  });
  counter('index_jobs_total', 'Jobs of indexing that were done', [], (one) => one.inc(indexState.jobs));
  counter('index_failed_jobs_total', 'Jobs of indexing that failed', [], (one) => one.inc(indexState.failedJobs));
  counter(
    'index_process_starts_total',
    'Processes that index which were started: one at the start, more after each that ended',
    [],
    (one) => one.inc(indexState.starts),
  );
  counter('publications_total', 'Changes of files that were published', [], (one) => one.inc(indexState.publications));
  counter('publication_seconds_total', 'The time from when changes of files were noticed to their publication, all together', [], (one) =>
    one.inc(indexState.publicationMs / 1000),
  );
}
