import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What server/static-files.mjs sends. Fonts are compressed as they are. */
const FOLDERS = ['.next/static', 'public/elements'];
const TEXT = /\.(css|js|json|svg)$/;

/** Writes every stylesheet and script beside itself, as small as can be, once a build. */
export function compressStaticFiles() {
  for (const folder of FOLDERS) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!TEXT.test(name)) continue;
      const file = join(folder, name);
      const text = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(text));
      writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
    }
  }
}
