import type { Page } from 'playwright';
import sharp from 'sharp';
import { qrPath, shortPath } from '@/lib/address/addresses';
import { LANG } from '@/lib/edition/locale';
import { type View, viewLetters } from '@/lib/address/view';
import { decode, imageFrom } from '../../scripts/bench/decoders.ts';
import { atOnce } from './at-once';
import { leafing } from './browser';
import { origin } from './paper';
import { plate } from './share';
import { pathIn, STORIES, type TestStory } from './stories';

/** A page that can be shared: a story in one view. */
export type Shared = { readonly story: TestStory; readonly view: View; readonly path: string; readonly letters: string };

const sharedOf = (story: TestStory): Shared[] =>
  story.views.map((view) => ({ story, view, path: pathIn(view, story), letters: viewLetters(view) }));

/** Every story in every view. */
export const SHARED: readonly Shared[] = STORIES.flatMap(sharedOf);

/** The long story in every view, and every other story in one view, without the evening stories. */
export const SAMPLES: readonly Shared[] = STORIES.filter(({ slug }) => !slug.startsWith('evening-')).flatMap((story, n) => {
  const shared = sharedOf(story);
  const chosen = story.slug === 'the-lamp-that-counts-boats' ? shared : [shared[n % shared.length]];
  return chosen.filter((one) => one !== undefined);
});

/**
 * Reads the code in a picture with both decoders.
 * @param width to which the picture is resized, in px
 * @throws if they find no code or do not agree
 */
export async function scan(file: Buffer, width?: number): Promise<string> {
  const picture = sharp(file);
  // A modest size is enough: more pixels do not help, and take longer
  const { jsqr, zxing } = await decode(await imageFrom(width === undefined ? picture : picture.resize({ width })));
  if (jsqr === undefined || jsqr !== zxing) throw new Error(`jsQR reads ${jsqr}, ZXing ${zxing}`);
  return jsqr;
}

type Arrival = { readonly status: number; readonly url: string; readonly html: string };
const arrivals = new Map<string, Promise<Arrival>>();

/** The answer that a phone gets at an address, after all redirects. The fragment stays in the browser. */
function arrivalAt(address: string): Promise<Arrival> {
  const arrival =
    arrivals.get(address) ??
    fetch(address, { redirect: 'follow' }).then(async (answer) => ({ status: answer.status, url: answer.url, html: await answer.text() }));
  arrivals.set(address, arrival);
  return arrival;
}

/**
 * The faults of a scanned address: none if it leads to the story in its language and mode, with status 200.
 * @param at the anchor that the address must have
 */
export async function wayFaults(address: string, { view, path }: Shared, at?: string): Promise<string[]> {
  if (new URL(address).origin !== origin) return [`leads to ${address}`];
  const [page = '', fragment] = address.split('#');
  const { status, url, html } = await arrivalAt(page);
  return [
    status !== 200 && `answers ${status}`,
    url !== origin + path && `leads to ${url}`,
    fragment !== at && `leads to the paragraph ${fragment}`,
    !html.includes(`<html lang="${LANG[view.locale]}"`) && 'is in another language',
  ].filter((fault) => fault !== false);
}

/** Fetches a picture of the paper. @throws if the status is not 200 */
export async function pictureAt(path: string): Promise<Buffer> {
  const answer = await fetch(origin + path);
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** The height of the foot of a poster, which has the code, in px. */
const FOOT = 480;

/** Crops a poster to its foot, which is what a camera close to the code sees. */
export async function footOf(poster: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(poster).metadata();
  return sharp(poster)
    .extract({ left: 0, top: height - FOOT, width, height: FOOT })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** Scans a picture of each page, several at a time. @returns the codes that cannot be read or lead elsewhere */
export async function faultsIn(shared: readonly Shared[], pictureOf: (one: Shared) => Promise<Buffer>, width?: number): Promise<string[]> {
  const faults: string[] = [];
  await atOnce(shared, async (one) => {
    faults.push(...(await faultsOf(one, () => pictureOf(one), width)));
  });
  return faults;
}

/** Scans one picture, like faultsIn(). */
export async function faultsOf(one: Shared, picture: () => Promise<Buffer>, width?: number): Promise<string[]> {
  try {
    return (await wayFaults(await scan(await picture(), width), one)).map((fault) => `${one.path}: ${fault}`);
  } catch (error) {
    return [`${one.path}: ${String(error)}`];
  }
}

/** A screenshot of the code on its card with a margin of 10 px. To decode the whole screen would take longer. */
export async function cardOn(page: Page): Promise<Buffer> {
  const clip = await plate(page).evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - 10, y: y - 10, width: width + 20, height: height + 20 };
  });
  return page.screenshot({ clip });
}

/** A phone with Save-Data, so that nothing is prefetched and only the page itself is tested. */
const PHONE = { viewport: { width: 390, height: 600 }, extraHTTPHeaders: { 'save-data': 'on' } };

type Theme = 'light' | 'dark';

/** The faults of the codes on the cards of pages. @param themesOf the themes in which a page is looked at */
export async function faultsOnCards(shared: readonly Shared[], themesOf: (one: Shared) => readonly Theme[]): Promise<string[]> {
  const faults: string[] = [];
  await leafing(shared, PHONE, async (page, one) => {
    if (page.url() === 'about:blank') await page.route(/\/(media|fonts)\//, (route) => route.abort());
    await page.goto(origin + one.path);
    for (const colorScheme of themesOf(one)) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await faultsOf(one, () => cardOn(page))));
    }
  });
  return faults;
}

/** The widths at which pictures are decoded, in px: at least 6 per module. */
export const FILE_WIDTH = 240;
const POSTER_WIDTH = 720;

/** The faults of the codes in the files. */
export const faultsInFiles = async (shared: readonly Shared[]): Promise<string[]> => {
  const faults: string[] = [];
  for (const format of ['png', 'svg'] as const)
    faults.push(...(await faultsIn(shared, ({ story, letters }) => pictureAt(qrPath(story.code, letters, format)), FILE_WIDTH)));
  return faults;
};

/** The faults of the codes on the posters. */
export const faultsOnPosters = (shared: readonly Shared[]): Promise<string[]> =>
  faultsIn(shared, async ({ story, letters }) => footOf(await pictureAt(`${shortPath(story.code, letters)}/poster.png`)), POSTER_WIDTH);
