import { get } from 'node:http';
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
