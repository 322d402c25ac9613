import { describe, expect, it } from 'vitest';
import { LOCALES } from '../edition/locale.ts';
import { type App, appAddress, APPS } from './share-links.ts';

const shared = { title: '“Tea & cake” #1: 50% off? 茶餐廳 🍰', link: 'https://paper.example/s/abc1234/ze' };
const apps = (APPS.en as readonly string[]).filter((app): app is App => app !== 'wechat');

describe.each(apps)('%s', (app) => {
  const address = new URL(appAddress(app, shared));
  it('gets the link, and the headline if it accepts one, unchanged', () => {
    const values = [...address.searchParams.values()].join('\n');
    expect(values).toContain(shared.link);
    if (app !== 'facebook' && app !== 'linkedin') expect(values).toContain(shared.title);
  });
  it('gets nothing else', () => {
    expect(address.hash).toBe('');
    expect([...address.searchParams.keys()].length).toBeLessThanOrEqual(2);
    expect(address.href).not.toMatch(/[\s"+]/);
  });
});

it('a headline with half a surrogate pair does not throw', () => {
  for (const app of apps) expect(appAddress(app, { ...shared, title: 'Night \ud83c' })).not.toContain('\ud83c');
});

it('every edition offers the same apps', () => {
  for (const locale of LOCALES) expect([...APPS[locale]].sort()).toEqual([...APPS.en].sort());
});
