import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hanRuns } from './han-runs.ts';

/** The runs as text, with marks between ‹ ›: a letter for an empty mark, its text for the others. */
const shown = (text: string, before?: string, after?: string) =>
  hanRuns(text, before, after)
    .map((run) => (typeof run === 'string' ? run : `‹${run.text === undefined ? run.mark : `${run.mark} ${run.text}`}›`))
    .join('');

const words = (text: string) =>
  hanRuns(text)
    .map((run) => (typeof run === 'string' ? run : (run.text ?? '')))
    .join('');

describe('a gap stands', () => {
  it.each([
    ['between Han and figures', '一趟35分钟的巴士', '一趟‹gap›35‹gap›分钟的巴士'],
    ['between Han and letters', '论文用PDF发表', '论文用‹gap›PDF‹gap›发表'],
    ['on the Han side only of a percent sign', '占30%的', '占‹gap›30%的'],
    ['not beside punctuation', '看“GDP”，2025：一', '看“GDP‹halt ”›，2025：一'],
    ['not in English', 'The bus takes 35 minutes.', 'The bus takes 35 minutes.'],
    ['not where a space already stands', 'the word 城 means', 'the word 城 means'],
  ])('%s', (_, text, marked) => expect(shown(text)).toBe(marked));

  it('at the edge of an element', () => {
    expect(shown('2025', '文', '年')).toBe('‹gap›2025');
    expect(shown('年', '5')).toBe('‹gap›年');
    expect(shown('2025', '“', '”')).toBe('2025');
  });
});

describe('a blank half is given up', () => {
  it.each([
    ['by an opening bracket after any full-width mark', '说，《甲》（乙）', '说，‹trim›《甲》‹trim›（乙）'],
    ['by a closing bracket before any other', '见（甲《乙》）。', '见（甲《乙》‹trim›）‹trim›。'],
    ['by a stop before a quote, whatever the width of the quote', '他说：“好。”', '他说：‹stop›“好。‹stop›”'],
    ['by a curly quote only as its font says', '“甲”，乙（“丙”）', '‹halt “›甲‹halt ”›，乙（‹halt “›丙‹halt ”›）'],
    ['by an opening bracket at the start', '《甲》', '‹trim›《甲》'],
    ['by nothing between an opening and a closing mark', '甲（，', '甲（，'],
    ['by no question mark: its ink is in the middle of some faces', '好？”他', '好？”他'],
    ['by nothing in English', '“Yes,” she said, ‘no.’”', '“Yes,” she said, ‘no.’”'],
  ])('%s', (_, text, marked) => expect(shown(text)).toBe(marked));

  it('across the edge of an element', () => {
    expect(shown('（乙', '，')).toBe('‹trim›（乙');
    expect(shown('甲”', '“', '，')).toBe('甲‹halt ”›');
  });
});

describe('a line is not broken', () => {
  it.each([
    ['inside a number with 万 or 亿', '超过6亿元、1.5万名', '超过‹gap›‹keep 6亿›元、‹keep 1.5万›名'],
    ['before the dash of a connection', '深圳—香港—广州', '深‹keep 圳—›香‹keep 港—›广州'],
  ])('%s', (_, text, marked) => expect(shown(text)).toBe(marked));

  it('elsewhere it may be: before a measure word, around a long dash', () => {
    expect(shown('走35分钟')).not.toContain('keep');
    expect(shown('甲——乙……')).toBe('甲——乙……');
  });
});

it('no character of the demo paper is lost or added', () => {
  const folder = 'content/articles/2025';
  const texts = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([literal]) => JSON.parse(literal) as string),
  );
  expect(texts.length).toBeGreaterThan(2000);
  for (const text of texts) expect(words(text)).toBe(text);
});
