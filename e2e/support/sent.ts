import { get } from 'node:http';
import { expect } from 'vitest';
import { origin } from './paper';

/** The size of the answer to a current browser in kB, with the compression that the server chooses. */
export const sent = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = get(new URL(path, origin), { headers: { 'accept-encoding': 'gzip, deflate, br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.once('end', () => resolve(bytes / 1000));
    });
    request.once('error', reject);
  });

/** The size of an answer in kB once it was asked for often enough to be packed as small as it can be (docs/adr/037). */
export async function sentOften(path: string): Promise<number> {
  const first = await sent(path);
  for (let n = 0; n < 3; n++) await sent(path);
  await expect.poll(() => sent(path), { timeout: 5000 }).toBeLessThan(first);
  return sent(path);
}
