import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrPath, shortPath } from '@/lib/address/addresses';
import { MODULE_PIXELS } from '@/lib/share/qr';
import { modulesAcross, QUIET_ZONE } from '@/lib/share/qr-size';
import { shortCode } from '@/lib/record/short-code';
import { ask, origin } from '../support/paper';

const STORY = 'the-lamp-that-counts-boats';
const CODE = shortCode(STORY);

const pixelsOf = async (answer: Response) => {
  const file = Buffer.from(await answer.arrayBuffer());
  const { data, info } = await sharp(file).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { file, data: new Uint8ClampedArray(data), side: info.width, height: info.height };
};

describe.each(['png', 'svg'] as const)('%s', (format) => {
  it.each([
    ['e', undefined],
    ['z', 'p9'],
    ['ze', 'p4'],
    ['tz', undefined],
  ])('of the view %s at %s: a decoder reads it, modules are whole pixels, and the quiet zone is included', async (letters, at) => {
    const answer = await ask(qrPath(CODE, letters, format, at));
    expect(answer.status).toBe(200);
    const { data, side, height } = await pixelsOf(answer);
    const address = origin + shortPath(CODE, letters, at);
    expect([side, height]).toEqual(Array(2).fill(modulesAcross(address) * MODULE_PIXELS));
    expect(jsQR(data, side, side)?.data).toBe(address);
    const isDark = (x: number, y: number) => (data[4 * (y * side + x)] ?? 0) < 255;
    const dark = [...Array(side * side).keys()].filter((n) => isDark(n % side, Math.floor(n / side)));
    const places = dark.flatMap((n) => [n % side, Math.floor(n / side)]);
    expect(places.reduce((a, b) => Math.min(a, b))).toBe(QUIET_ZONE * MODULE_PIXELS);
    expect(places.reduce((a, b) => Math.max(a, b))).toBe(side - QUIET_ZONE * MODULE_PIXELS - 1);
  });

  it('has a file name, is small and cacheable, and may run no script', async () => {
    const answer = await ask(qrPath(CODE, 'z', format));
    const { headers } = answer;
    expect(headers.get('content-type')).toBe(format === 'png' ? 'image/png' : 'image/svg+xml');
    expect(headers.get('content-disposition')).toBe(`inline; filename="${STORY}-qr.${format}"`);
    expect(headers.get('cache-control')).toBe('public, max-age=86400');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*sandbox$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(format === 'png' ? 1500 : 8000);
  });

  it('is answered with 304 if unchanged, and answers HEAD', async () => {
    const path = qrPath(CODE, 'z', format);
    const etag = (await ask(path)).headers.get('etag') ?? '';
    const strong = etag.replace('W/', '');
    for (const known of [strong, `W/${strong}`, `"other", ${etag}`, '*'])
      expect((await ask(path, { 'if-none-match': known })).status).toBe(304);
    expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
    const head = await fetch(origin + path, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), (await head.arrayBuffer()).byteLength]).toEqual([200, etag, 0]);
  });

  it('has the paper’s own address, whatever the headers say', async () => {
    const { data, side } = await pixelsOf(
      await ask(qrPath(CODE, 'z', format), { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }),
    );
    expect(jsQR(data, side, side)?.data).toBe(`${origin}/s/${CODE}/z`);
  });

  it.each([
    ...['?at=p999', '?at=', '?at', '?at=p0', '?at=P4', '?at=p4%20', '?at=p4&at=p4', '?at=p4&at=p5', '?at=p4&x=1', '?AT=p4', '?at[]=p4'],
    ...['?text=hello', '?size=4000', '?v=1', '?at=https://evil.example', '?at=%00', '?at=%E0%A4%A', `?at=${'p'.repeat(1000)}`],
  ])('draws nothing for any other query: %.40s leads to the code without it', async (query) => {
    const answer = await ask(`/s/${CODE}/z/qr.${format}${query}`);
    const kept = /^\?at=p4(?![0-9])/i.test(query) ? '?at=p4' : '';
    expect([answer.status, answer.headers.get('location'), await answer.text()]).toEqual([308, `/s/${CODE}/z/qr.${format}${kept}`, '']);
  });

  it.each(['/s/0000000/z', `/s/${CODE}/x`, `/s/${shortCode('a-verse-in-chinese')}/e`, `/s/x/y`])('does not exist for %s', async (link) => {
    const answer = await ask(`${link}/qr.${format}`);
    expect([answer.status, await answer.text()]).toEqual([404, 'Not found\n']);
  });
});
