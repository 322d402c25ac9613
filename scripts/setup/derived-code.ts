import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

/** Code that derives stored data: its entries, and the files and packages that it reads without importing them. */
type Derivation = {
  readonly entries: readonly string[];
  readonly files: readonly string[];
  /** npm packages */
  readonly packages: readonly string[];
};

/** The code of the index and of the pictures, by the environment variable that has its name. */
export const DERIVATIONS = {
  PAPER_INDEX_CODE: { entries: ['lib/index/story-index.ts'], files: [], packages: [] },
  PAPER_PICTURE_CODE: {
    // Posters and previews; photographs in their sizes; drawings as they are sent
    entries: ['lib/pictures/render.ts', 'lib/media/encode-picture.ts', 'lib/media/clean-svg.ts'],
    // The fonts of FACES in lib/pictures/type/font-files.ts
    files: ['public/fonts/bayward-serif.woff2', 'public/fonts/bayward-sans.woff2'],
    packages: ['source-serif-4', 'libre-franklin', 'noto-serif-sc', 'noto-serif-hk'].map((name) => `@fontsource-variable/${name}`),
  },
} as const satisfies Record<string, Derivation>;

export type DerivedCode = Readonly<Record<keyof typeof DERIVATIONS, string>>;

/**
 * How the code is bundled: without comments, types and layout, which must not change the hash. Names are not shortened, because
 * esbuild does so by the letter counts of the source, types included. Packages are hashed by their versions.
 */
export const BUNDLED: BuildOptions & { readonly metafile: true; readonly write: false } = {
  bundle: true,
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  charset: 'utf8',
  format: 'esm',
  platform: 'node',
  packages: 'external',
  metafile: true,
  write: false,
  outdir: 'bundled', // names the outputs; nothing is written
  logLevel: 'error',
};

/**
 * The names of the code that derives stored data: twelve hexadecimal digits that change with everything that the data depends
 * on (docs/adr/017). Data under another name is not read.
 * @param root the folder of the code
 */
export async function derivedCode(root = process.cwd()): Promise<DerivedCode> {
  const names = await Promise.all(
    Object.entries<Derivation>(DERIVATIONS).map(async ([variable, derivation]) => [variable, await nameOf(derivation, root)] as const),
  );
  return Object.fromEntries(names) as DerivedCode;
}

async function nameOf({ entries, files, packages }: Derivation, root: string): Promise<string> {
  const { outputFiles, metafile } = await build({ ...BUNDLED, absWorkingDir: root, entryPoints: [...entries] });
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => packageOf(path)));
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents).update('\0');
  for (const one of installed([...imported, ...packages], root)) hash.update(`${one}\0`);
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  // Node's own data: word boundaries, character classes, time zones
  const { icu, unicode, tz } = process.versions;
  return hash
    .update(JSON.stringify([icu, unicode, tz]))
    .digest('hex')
    .slice(0, 12);
}

/** @example packageOf('@img/sharp/lib') // '@img/sharp' */
const packageOf = (specifier: string) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

type Locked = { version?: string; dependencies?: object; optionalDependencies?: object };

/** Packages with all of their dependencies, as in the lockfile, such as `zod@4.6.7`; Node's own modules are left out. */
function installed(names: readonly string[], root: string): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const found = new Set<string>();
  const add = (name: string, from: string): void => {
    const place = placeOf(name, from);
    const locked = place === undefined ? undefined : packages[place];
    if (place === undefined || !locked || found.has(place)) return;
    found.add(place);
    for (const needed of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })) add(needed, place);
  };
  /** Node looks in the nearest node_modules first. */
  const placeOf = (name: string, from: string): string | undefined => {
    const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
    if (packages[place]) return place;
    return from === '' ? undefined : placeOf(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
  };
  for (const name of names) add(name, '');
  return [...found].sort().map((place) => `${place}@${packages[place]?.version}`);
}
