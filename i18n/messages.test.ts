import { describe, expect, it } from 'vitest';
import { openDictionary } from '@/lib/chinese/traditional/dictionary';
import en from '@/messages/en.json';
import zhHant from '@/messages/zh-hant.json';
import zh from '@/messages/zh.json';

const leaves = (value: object, path = ''): [string, string][] =>
  Object.entries(value).flatMap(([name, entry]) => {
    const key = path === '' ? name : `${path}.${name}`;
    return typeof entry === 'string' ? [[key, entry] as [string, string]] : leaves(entry as object, key);
  });

/** namespace.key with the placeholders and tags of its text, each once (a plural may repeat them), in alphabetical order. */
const shapes = (messages: object) =>
  new Map(
    leaves(messages).map(([key, text]) => [
      key,
      [...new Set([...text.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, name, tag]) => name ?? tag))].sort(),
    ]),
  );

describe.each([
  ['zh.json', zh, 'en.json', en],
  ['zh-hant.json', zhHant, 'zh.json', zh],
])('%s', (name, messages, model, expected) => {
  const [own, wanted] = [shapes(messages), shapes(expected)];
  it(`has every message of ${model}`, () =>
    expect(
      [...wanted.keys()].filter((key) => !own.has(key)),
      `to be translated into messages/${name}`,
    ).toEqual([]));
  it(`has no message that ${model} lacks`, () =>
    expect(
      [...own.keys()].filter((key) => !wanted.has(key)),
      `to be taken out of messages/${name}`,
    ).toEqual([]));
  it(`has the arguments of ${model}`, () => {
    for (const [key, shape] of own) expect(shape, `${key} in messages/${name}`).toEqual(wanted.get(key) ?? shape);
  });
  it('has full-width punctuation', () => {
    for (const [key, text] of leaves(messages)) expect(text, key).not.toMatch(/\p{Script=Han}[,.:;?!()]|[,.:;?!()]\p{Script=Han}/u);
  });
});

describe('zh-hant.json is in the Traditional Chinese of Hong Kong', () => {
  const { isSimplified, hongKong } = openDictionary();
  it('the test recognises Simplified', () =>
    expect(['发布', '發布', '裏'].map((text) => isSimplified(text))).toEqual([true, false, false]));
  it('no character that only Simplified has', () => expect(leaves(zhHant).filter(([, text]) => isSimplified(text))).toEqual([]));
  it('no character that Hong Kong writes differently', () =>
    expect(leaves(zhHant).filter(([, text]) => hongKong(text) !== text)).toEqual([]));
  it('no quotation marks of the Mainland', () => expect(leaves(zhHant).filter(([, text]) => /[“”‘]/.test(text))).toEqual([]));
});
