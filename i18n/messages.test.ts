import { expect, it } from 'vitest';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

/** namespace.key: the placeholders and tags of its text, in order of the alphabet. */
const shape = (messages: Record<string, object>) =>
  Object.entries(messages).flatMap(([namespace, entries]) =>
    leaves(entries, namespace).map(
      ([key, text]) => `${key} ${[...text.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, name, tag]) => name ?? tag).sort()}`,
    ),
  );

const leaves = (value: object, path: string): [string, string][] =>
  Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === 'string' ? [[`${path}.${key}`, entry] as [string, string]] : leaves(entry as object, `${path}.${key}`),
  );

it('both languages have the same messages with the same arguments', () => expect(shape(zh).sort()).toEqual(shape(en).sort()));

it('Chinese words carry full-width punctuation', () => {
  for (const [key, text] of leaves(zh, 'zh')) expect(text, key).not.toMatch(/\p{Script=Han}[,.:;?!()]|[,.:;?!()]\p{Script=Han}/u);
});
