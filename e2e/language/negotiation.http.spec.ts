import { expect, it } from 'vitest';
import { ask } from '../support/paper';

it('only / chooses an edition by the headers of the request', async () => {
  const home = await ask('/', { 'accept-language': 'zh-CN,zh;q=0.9' });
  expect([home.status, home.headers.get('location'), home.headers.get('set-cookie')]).toEqual([307, '/zh', null]);
  expect((await ask('/', { 'accept-language': 'zh-HK' })).headers.get('location')).toBe('/zh-hant');
  expect((await ask('/', { 'accept-language': 'fr' })).headers.get('location')).toBe('/en');
  expect((await ask('/', { cookie: 'locale=zh' })).headers.get('location')).toBe('/zh');
  expect((await ask('/en', { 'accept-language': 'zh' })).status).toBe(200);
});
