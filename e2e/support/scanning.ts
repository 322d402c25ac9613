import type { Page } from 'playwright';
import sharp from 'sharp';
import { qrPath, shortPath } from '@/lib/address/addresses';
import { LANG } from '@/lib/edition/locale';
import { type View, viewLetters } from '@/lib/address/view';
import { decode, imageFrom } from '../../scripts/bench/decoders.ts';
import { atOnce, leafing } from './browser';
import { origin } from './paper';
import { plate } from './share';
import { pathIn, STORIES, type TestStory } from './stories';

/** One page of a story that can be shared. */
export type Shared = { readonly story: TestStory; readonly view: View; readonly path: string; readonly letters: string };

const sharedOf = (story: TestStory): Shared[] =>
  story.views.map((view) => ({ story, view, path: pathIn(view, story), letters: viewLetters(view) }));

/** Every story in every view. */
export const SHARED: readonly Shared[] = STORIES.flatMap(sharedOf);

/** Each view once, and each kind of story. */
export const SAMPLES: readonly Shared[] = STORIES.filter(({ slug }) => !slug.startsWith('evening-')).flatMap((story, n) => {
  const shared = sharedOf(story);
  const chosen = story.slug === 'the-lamp-that-counts-boats' ? shared : [shared[n % shared.length]];
  return chosen.filter((one) => one !== undefined);
});

/** What both decoders read in a picture of any kind; throws where they do not read the same. */
export async function scan(file: Buffer, width?: number): Promise<string> {
  const picture = sharp(file);
  // At a modest size: more pixels say no more, and take longer
  const { jsqr, zxing } = await decode(await imageFrom(width === undefined ? picture : picture.resize({ width })));
  if (jsqr === undefined || jsqr !== zxing) throw new Error(`jsQR reads ${jsqr}, ZXing ${zxing}`);
  return jsqr;
}

type Arrival = { readonly status: number; readonly url: string; readonly html: string };
const arrivals = new Map<string, Promise<Arrival>>();

/** Where a phone ends up that opens the address, and with what. The fragment stays with the browser. */
function arrivalAt(address: string): Promise<Arrival> {
  const arrival =
    arrivals.get(address) ??
    fetch(address, { redirect: 'follow' }).then(async (answer) => ({ status: answer.status, url: answer.url, html: await answer.text() }));
  arrivals.set(address, arrival);
  return arrival;
}

/** What is wrong with where a scanned address leads: nothing where it is this story, language and mode, with 200. */
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

/** A picture of the paper's. */
export async function pictureAt(path: string): Promise<Buffer> {
  const answer = await fetch(origin + path);
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Where a poster's code stands: near its foot, px from there. */
const FOOT = 480;

/** What a camera sees that is held to the code of a poster. */
export async function footOf(poster: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(poster).metadata();
  return sharp(poster)
    .extract({ left: 0, top: height - FOOT, width, height: FOOT })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** Scans a picture of each, several at a time; says which were not read, or lead elsewhere. */
export async function faultsIn(shared: readonly Shared[], pictureOf: (one: Shared) => Promise<Buffer>, width?: number): Promise<string[]> {
  const faults: string[] = [];
  await atOnce(shared, async (one) => {
    faults.push(...(await faultsOf(one, () => pictureOf(one), width)));
  });
  return faults;
}

/** The same of one picture. */
export async function faultsOf(one: Shared, picture: () => Promise<Buffer>, width?: number): Promise<string[]> {
  try {
    return (await wayFaults(await scan(await picture(), width), one)).map((fault) => `${one.path}: ${fault}`);
  } catch (error) {
    return [`${one.path}: ${String(error)}`];
  }
}

/** The code on its card, with what is around it: a picture of a few hundred pixels, because a whole screen takes longer. */
export async function cardOn(page: Page): Promise<Buffer> {
  const clip = await plate(page).evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - 10, y: y - 10, width: width + 20, height: height + 20 };
  });
  return page.screenshot({ clip });
}

/** A phone that saves data, so that what is measured is the page, not what it prefetches. */
const PHONE = { viewport: { width: 390, height: 600 }, extraHTTPHeaders: { 'save-data': 'on' } };

/** What is wrong with the codes on the cards of pages, light and dark. */
export async function faultsOnCards(shared: readonly Shared[]): Promise<string[]> {
  const faults: string[] = [];
  await leafing(shared, PHONE, async (page, one) => {
    if (page.url() === 'about:blank') await page.route(/\/(media|fonts)\//, (route) => route.abort());
    await page.goto(origin + one.path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await faultsOf(one, () => cardOn(page))));
    }
  });
  return faults;
}

/** Widths at which pictures are decoded, px: 6 a module or more. */
export const FILE_WIDTH = 240;
const POSTER_WIDTH = 720;

/** What is wrong with the codes in the files. */
export const faultsInFiles = async (shared: readonly Shared[]): Promise<string[]> => {
  const faults: string[] = [];
  for (const format of ['png', 'svg'] as const)
    faults.push(...(await faultsIn(shared, ({ story, letters }) => pictureAt(qrPath(story.code, letters, format)), FILE_WIDTH)));
  return faults;
};

/** What is wrong with the codes on the posters. */
export const faultsOnPosters = (shared: readonly Shared[]): Promise<string[]> =>
  faultsIn(shared, async ({ story, letters }) => footOf(await pictureAt(`${shortPath(story.code, letters)}/poster.png`)), POSTER_WIDTH);
