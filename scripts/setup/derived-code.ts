import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

/** Code that derives data which is kept: where it begins, and what it reads without importing it. */
type Derivation = {
  readonly entry: string;
  readonly files: readonly string[];
  /** npm packages */
  readonly packages: readonly string[];
};

/** The index with its search text, and the pictures, each by the environment variable that names its code. */
export const DERIVATIONS = {
  PAPER_INDEX_CODE: { entry: 'lib/index/story-index.ts', files: [], packages: [] },
  PAPER_PICTURE_CODE: {
    entry: 'lib/pictures/render.ts',
    // As in FACES of lib/pictures/font-files.ts
    files: ['public/fonts/bayward-serif.woff2', 'public/fonts/bayward-sans.woff2'],
    packages: ['source-serif-4', 'libre-franklin', 'noto-serif-sc', 'noto-serif-hk'].map((name) => `@fontsource-variable/${name}`),
  },
} as const satisfies Record<string, Derivation>;

export type DerivedCode = Readonly<Record<keyof typeof DERIVATIONS, string>>;

/**
 * How the code is bundled: without comments, types and layout, which do not count. Names stay: esbuild shortens them by how
 * often a source has each letter, types included. Packages count by their version.
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
 * A name for the code that derives each kind of kept data: twelve hexadecimal digits that change when anything changes
 * that what is derived follows from (docs/adr/017). Data under another name is not read.
 * @param root folder with the code
 */
export async function derivedCode(root = process.cwd()): Promise<DerivedCode> {
  const names = await Promise.all(
    Object.entries<Derivation>(DERIVATIONS).map(async ([variable, derivation]) => [variable, await nameOf(derivation, root)] as const),
  );
  return Object.fromEntries(names) as DerivedCode;
}

async function nameOf({ entry, files, packages }: Derivation, root: string): Promise<string> {
  const { outputFiles, metafile } = await build({ ...BUNDLED, absWorkingDir: root, entryPoints: [entry] });
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => packageOf(path)));
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents).update('\0');
  for (const one of installed([...imported, ...packages], root)) hash.update(`${one}\0`);
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  // What Node itself knows: word boundaries, character classes, time zones
  const { icu, unicode, tz } = process.versions;
  return hash
    .update(JSON.stringify([icu, unicode, tz]))
    .digest('hex')
    .slice(0, 12);
}

/** @example packageOf('@img/sharp/lib') // '@img/sharp' */
const packageOf = (specifier: string) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

type Locked = { version?: string; dependencies?: object; optionalDependencies?: object };

/** Packages with all that they need, as the lockfile pins them, such as `zod@4.6.7`. Node's own modules are none. */
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
