import { expect, it } from 'vitest';
import { onDevice } from '../support/browser';
import { ask, type Locale, LOCALES, origin } from '../support/paper';
import { read as readPage } from '../support/kept-pages';

it('the manifests describe one app, each in the language of its edition', async () => {
  const read = async (locale: Locale) => JSON.parse(await (await ask(`/${locale}/manifest.webmanifest`)).text()) as Record<string, unknown>;
  const all = await Promise.all(LOCALES.map(read));
  expect(new Set(all.map(({ id }) => id))).toEqual(new Set(['/']));
  expect(all.map(({ lang }) => lang)).toEqual(['en', 'zh-Hans', 'zh-Hant']);
  for (const [n, locale] of LOCALES.entries()) {
    const { start_url, shortcuts, icons } = all[n] as { start_url: string; shortcuts: { url: string }[]; icons: { src: string }[] };
    expect((await ask(start_url, { 'accept-language': 'fr' })).headers.get('location')).toBe(`/${locale}`);
    expect((await ask(start_url, { cookie: 'locale=zh' })).headers.get('location')).toBe('/zh');
    for (const { url } of shortcuts) expect((await ask(url)).status, url).toBe(200);
    for (const { src } of icons) expect((await ask(src)).status, src).toBe(200);
    expect(await (await ask(`/${locale}`)).text()).toContain(`<link rel="manifest" href="/${locale}/manifest.webmanifest"/>`);
  }
});

it('Chromium finds no obstacle to installing the paper', async () => {
  await onDevice({}, async (page) => {
    await readPage(page, `${origin}/zh/hills/a-bell-in-the-fog`);
    const session = await page.context().newCDPSession(page);
    expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
    expect(
      (await session.send('Page.getInstallabilityErrors')).installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'),
    ).toEqual([]);
  });
});
