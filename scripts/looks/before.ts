import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CAMERA = ['scripts/looks/camera.ts', 'scripts/looks/kinds.ts'];

/** The stored pictures of a commit, valid for one content, camera, browser and day. */
export class KeptPictures {
  readonly #folder: string;

  /** @param into the commit's folder @param day the date that the pages show @param browser its version */
  constructor(into: string, day: string, browser: string) {
    const hash = createHash('sha256').update(`${day}\0${browser}\0`);
    for (const file of ['content', ...CAMERA].flatMap(filesUnder)) hash.update(`${file}\0`).update(readFileSync(file));
    this.#folder = join(into, 'pictures', hash.digest('hex').slice(0, 12));
    mkdirSync(this.#folder, { recursive: true });
  }

  has(name: string): boolean {
    return existsSync(this.#file(name));
  }

  read(name: string): Buffer {
    return readFileSync(this.#file(name));
  }

  keep(name: string, png: Buffer): void {
    writeFileSync(this.#file(name), png);
  }

  #file(name: string): string {
    return join(this.#folder, `${name}.png`);
  }
}

function filesUnder(path: string): string[] {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path];
}
