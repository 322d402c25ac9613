import sharp, { type Sharp } from 'sharp';
import { decodeFile, DECODERS, readClean } from './decoders.ts';
import type { Code } from './robustness.ts';

/**
 * Fetches a code from the paper.
 * @param path of the picture
 */
export async function codeAt(origin: string, path: string): Promise<Code> {
  const picture = await fetchFile(origin + path);
  return { picture, ...(await readClean(picture)) };
}

/** The addresses of the code on a story's page, and of the story's poster. @param path of the page */
export async function picturesOf(origin: string, path: string) {
  const [, link] = /"(\/s\/[0-9a-z]{7}\/[a-z]{1,2})\/qr\.png"/.exec(String(await fetchFile(origin + path))) ?? [];
  if (link === undefined) throw new Error(`${path} shows no code`);
  return { qr: `${link}/qr.png`, poster: `${link}/poster.png` };
}

/** What chats do to a poster that is sent on. */
const SENT: Readonly<Record<string, (poster: Sharp) => Sharp>> = {
  'as it is': (poster) => poster,
  '720 px wide': (poster) => poster.resize({ width: 720 }),
  '540 px wide': (poster) => poster.resize({ width: 540 }),
  '360 px wide': (poster) => poster.resize({ width: 360 }),
  '720 px wide, JPEG quality 30': (poster) => poster.resize({ width: 720 }).jpeg({ quality: 30 }),
  '540 px wide, JPEG quality 30': (poster) => poster.resize({ width: 540 }).jpeg({ quality: 30 }),
};

/**
 * Counts the posters that each decoder reads as a whole picture, in one attempt, after chats have sent them on.
 * @param paths of stories, in any view
 */
export async function readPosters(origin: string, paths: readonly string[]) {
  const posters = await Promise.all(
    paths.map(async (path) => {
      const { qr, poster } = await picturesOf(origin, path);
      return { poster: await fetchFile(origin + poster), address: (await codeAt(origin, qr)).address };
    }),
  );
  const table: Record<string, Record<string, string>> = {};
  for (const [name, send] of Object.entries(SENT)) {
    const reads = await Promise.all(
      posters.map(async ({ poster, address }) => ({ address, read: await decodeFile(await send(sharp(poster)).toBuffer()) })),
    );
    table[name] = Object.fromEntries(
      DECODERS.map((decoder) => [decoder, `${reads.filter(({ read, address }) => read[decoder] === address).length} of ${reads.length}`]),
    );
  }
  return table;
}

async function fetchFile(address: string) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}
