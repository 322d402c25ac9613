import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SharePicture } from '../address/file-parameters.ts';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { anArticle } from '../testing/an-article.ts';
import { shortCode } from '../record/short-code.ts';
import { answerPicture } from './answer.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => {
  folder = aContentFolder();
  process.env.SITE_ORIGIN = 'https://paper.example';
  process.env.PICTURE_CACHE = join(folder.root, 'pictures');
  Object.assign(globalThis, { [Symbol.for('paper: pictures')]: undefined }); // its folder is that of the test
});
afterEach(() => {
  delete process.env.SITE_ORIGIN;
  delete process.env.PICTURE_CACHE;
  folder.dispose();
});

type Asked = { code: string; view?: string; picture: SharePicture; type?: string; query?: string };
const ask = ({ code, view = 'z', picture, type = 'png', query = '' }: Asked) =>
  answerPicture(new Request(`https://paper.example/s/${code}/${view}/${picture}.${type}${query}`), { code, view }, picture);

const NOISE = { type: 'gaussian', mean: 128, sigma: 90 } as const;
const noise = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#888', noise: NOISE } })
    .jpeg()
    .toBuffer();

it.each<[string, string, number, number, () => Promise<Buffer | string>]>([
  ['a photograph', 'reeds.jpg', 1600, 1000, () => noise(1600, 1000)],
  ['a portrait', 'tree.jpg', 1000, 1600, () => noise(1000, 1600)],
  [
    'a drawing with a photograph in it',
    'map.svg',
    1200,
    800,
    async () =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><image width="1200" height="800" href="data:image/jpeg;base64,${(await noise(1200, 800)).toString('base64')}"/></svg>`,
  ],
  [
    'a drawing with a filter',
    'mist.svg',
    1200,
    800,
    async () =>
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"><filter id="f"><feTurbulence baseFrequency="0.9"/></filter><rect width="1200" height="800" filter="url(#f)"/></svg>',
  ],
])('with %s, however rich in detail, is small enough for every app', async (_, src, width, height, make) => {
  folder.write(`media/${src}`, await make());
  folder.article('reeds', anArticle({ image: { src, width, height, alt: { en: 'Reeds', zh: '芦苇' } } }));
  const [type, other] = src.endsWith('.svg') ? (['png', 'jpg'] as const) : (['jpg', 'png'] as const);
  for (const picture of ['wide', 'square'] as const) {
    const answer = await ask({ code: shortCode('reeds'), picture, type });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const format = type === 'jpg' ? 'jpeg' : 'png';
    expect([answer.headers.get('content-type'), (await sharp(bytes).metadata()).format]).toEqual([`image/${format}`, format]);
    expect(bytes.length).toBeLessThanOrEqual(300_000);
    expect(bytes.length).toBeGreaterThan(10_000);
    const led = await ask({ code: shortCode('reeds'), picture, type: other, query: '?v=00000000' });
    expect([led.status, led.headers.get('location')]).toEqual([308, `/s/${shortCode('reeds')}/z/${picture}.${type}?v=00000000`]);
  }
});

it('of the longest words is small enough, without an illustration', async () => {
  const title = { en: 'The ferry returns to the bay. '.repeat(100), zh: '渡轮重返海湾，首班船六点开出。'.repeat(200) };
  folder.article('long', anArticle({ title }));
  for (const view of ['e', 'ze']) {
    const answer = await ask({ code: shortCode('long'), view, picture: 'wide' });
    expect((await answer.arrayBuffer()).byteLength).toBeLessThanOrEqual(300_000);
  }
});
