import sharp from 'sharp';
import { LANG } from '@/lib/edition/locale';
import { viewPath } from '@/lib/address/addresses';
import { type View, viewLetters, viewsOf } from '@/lib/address/view';
import { decode, imageFrom } from '../../scripts/bench/decoders.ts';
import { atOnce, LOCALES, origin } from './browser';
import { type DemoStory, demoStories } from './demo-stories';

/** One page of a story that can be shared. */
export type Shared = { readonly story: DemoStory; readonly view: View; readonly path: string; readonly letters: string };

/** Every story in every edition, and in both languages in one of them (in turn), each language leading once. */
export const SHARED: readonly Shared[] = demoStories().flatMap((story, n) =>
  viewsOf(story)
    .filter(({ locale, first }) => first === undefined || locale === LOCALES[n % LOCALES.length])
    .map((view) => ({ story, view, path: viewPath(view, story), letters: viewLetters(view) })),
);

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
