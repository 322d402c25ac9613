import { NextRequest } from 'next/server';
import { expect, it } from 'vitest';
import { proxy } from './proxy';

const sentTo = (headers: Record<string, string>) =>
  proxy(new NextRequest('http://paper.test/', { headers })).headers.get('location')?.replace('http://paper.test', '');

it.each([
  ['', '/en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', '/zh'],
  ['en-US,en;q=0.9,zh;q=0.8', '/en'],
  ['fr,de;q=0.9', '/en'],
  ['fr;q=0.9,zh-Hant-HK;q=0.5', '/zh'],
  ['yue-HK', '/zh'],
  ['en;q=0.1, zh;q=0.2', '/zh'],
  ['zh;q=0, en', '/en'],
  ['*', '/en'],
  ['english-nonsense', '/en'],
  ['x'.repeat(100_000), '/en'],
])('Accept-Language %.40s goes to %s', (accepted, path) => expect(sentTo({ 'accept-language': accepted })).toBe(path));

it('prefers the reader’s earlier choice, and nothing but a language of the paper', () => {
  expect(sentTo({ 'accept-language': 'en', cookie: 'locale=zh' })).toBe('/zh');
  expect(sentTo({ 'accept-language': 'zh', cookie: 'locale=en' })).toBe('/en');
  expect(sentTo({ 'accept-language': 'zh', cookie: 'locale=//evil.example' })).toBe('/zh');
});

it('sets no cookie, and tells caches what it depends on', () => {
  const response = proxy(new NextRequest('http://paper.test/', { headers: { cookie: 'locale=zh' } }));
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(response.headers.get('vary')).toContain('Accept-Language');
});
