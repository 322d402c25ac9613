import { expect, it } from 'vitest';
import { withOverrides } from './terms.ts';
import { toTraditional } from './traditional.ts';

it("the paper's terms are made ready once, whatever wording of a story comes on top", () => {
  let times = 0;
  const counting: ProxyHandler<Record<string, string>> = { ownKeys: (target) => (times++, Reflect.ownKeys(target)) };
  const terms = { protected: ['于丹'], wording: new Proxy({ 网民: '網友' }, counting) };
  const inStory = withOverrides(terms, { 记号: '記號' });
  expect([terms, inStory, withOverrides(terms, { 干: '乾' }), terms].map((one) => toTraditional('网民于丹', one))).toEqual(
    Array(4).fill('網友于丹'),
  );
  expect(times).toBe(1);
});

it('at one place the longest counts; of one length the wording of a story, then names, the paper, Hong Kong', () => {
  const terms = { protected: [], wording: { 出租车: '計程車' } };
  expect(toTraditional('出租车', terms)).toBe('計程車');
  expect(toTraditional('出租车', withOverrides(terms, { 出租车: '的士' }))).toBe('的士');
  expect(toTraditional('出租车', withOverrides(terms, { 出租: '租' }))).toBe('計程車');
});
