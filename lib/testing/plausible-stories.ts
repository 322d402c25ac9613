import type { Article } from '../record/schema/article.ts';
import { ANYWHERE, THEMES } from './plausible-themes.ts';
import { GIVEN, SURNAMES } from './plausible-people.ts';
import { FIRST, KINDS, type Pair, PLACES, SECOND } from './plausible-words.ts';

/** The moment after the newest made-up story, and the time between two of them, in ms: 100,000 stories cover three years. */
const NEWEST = Date.parse('2025-10-24T00:00:00+08:00');
const APART = 17 * 60_000;

/**
 * Made-up stories in both languages, for testing the search on an archive. Each has a subject of its own, described in words
 * that all stories share.
 * @param count how many; the n-th story is always the same, whatever the count
 */
export function* plausibleStories(count: number): Generator<{ slug: string; article: Article }> {
  for (let n = 0; n < count; n++) yield { slug: `made-up-${n}`, article: plausibleStory(n) };
}

/** The n-th made-up story. */
export function plausibleStory(n: number): Article {
  const random = randomFrom(n + 1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const theme = pick(THEMES);
  const entity = entityOf(n);
  const person = personFrom(random);
  const slots = (): Readonly<Record<string, Pair>> => ({
    entity,
    person,
    place: pick(PLACES),
    other: entityOf(Math.floor(random() * 50_000)),
    number: same(String(20 + Math.floor(random() * 2000))),
    percent: same(String(2 + Math.floor(random() * 40))),
    year: same(String(1960 + Math.floor(random() * 65))),
  });
  const filled = (pair: Pair) => fill(pair, slots());
  const paragraphs = Array.from({ length: 4 + Math.floor(random() * 5) }, () => [
    filled(pick(theme.sentences)),
    filled(pick(ANYWHERE)),
    ...(random() < 0.5 ? [filled(pick(ANYWHERE))] : []),
  ]);
  return {
    id: `made-up-${n}`,
    section: theme.section,
    format: pick(['article', 'article', 'article', 'comment', 'video', 'poster'] as const),
    status: 'published',
    publishedAt: new Date(NEWEST - (n + 1) * APART).toISOString(),
    title: localized(filled(pick(theme.titles))),
    summary: localized(filled(pick(theme.summaries))),
    source: { en: 'Bayward', zh: '向湾' },
    body: paragraphs.map((sentences) => ({
      type: 'paragraph',
      en: sentences.map(([en]) => en).join(' '),
      zh: sentences.map(([, zh]) => zh).join(''),
    })),
    credits: [{ role: 'reporter', name: localized(personFrom(random)) }],
    topics: [pick(theme.topics)],
  };
}

/** The name of the n-th story's subject. It is unique among the first 50,000 stories; later stories reuse the names. */
function entityOf(n: number): Pair {
  const mixed = (n * 30_011) % 50_000; // a prime that is no factor of 50,000, so that neighbouring stories have nothing in common
  const [first, second, kind] = [FIRST[mixed % 40], SECOND[Math.floor(mixed / 40) % 50], KINDS[Math.floor(mixed / 2000)]];
  if (!first || !second || !kind) throw new Error('The tables of plausible-words.ts are too short');
  return [`${first[0]} ${second[0]} ${kind[0]}`, first[1] + second[1] + kind[1]];
}

function personFrom(random: () => number): Pair {
  const at = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const [surname, one, two] = [at(SURNAMES), at(GIVEN), at(GIVEN)];
  const given = one[0] + two[0];
  return [`${surname[0]} ${given.charAt(0).toUpperCase()}${given.slice(1)}`, surname[1] + one[1] + two[1]];
}

const same = (text: string): Pair => [text, text];
const localized = ([en, zh]: Pair) => ({ en, zh });
const fill = (pair: Pair, slots: Readonly<Record<string, Pair>>): Pair => {
  const into = (text: string, side: 0 | 1) => text.replace(/\{(\w+)\}/g, (_, name: string) => slots[name]?.[side] ?? '');
  return [into(pair[0], 0), into(pair[1], 1)];
};

/** Mulberry32: small, and the same on every machine (Tommy Ettinger, public domain). @returns numbers from 0 up to 1 */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
