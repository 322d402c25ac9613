import { createHash, randomBytes } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import decompress from 'woff2-encoder/decompress';
import { inProject } from '../process/in-project.ts';
import { processWide } from '../process/process-wide.ts';

/** The packages with the paper's fonts (FACES in lib/pictures/type/font-files.ts). */
const PACKAGES = ['libre-franklin', 'source-serif-4', 'noto-serif-sc', 'noto-serif-hk'] as const;
/** Their upright files with the axes that the posters use. */
const UPRIGHT = /^(?:libre-franklin|noto-serif-\w+)-.+-wght-normal\.woff2$|^source-serif-4-.+-opsz-normal\.woff2$/;

const packageFolder = (name: string): string => inProject('node_modules/@fontsource-variable', name);

/**
 * Lets words in a drawing be set in the paper's own fonts and in no other, so that they are the same on every server. Must be
 * called before a drawing is rendered: the renderer reads its list of fonts once a process. It reads no WOFF2, so the files are
 * unpacked once, into .cache/fonts (25 MB). Where they cannot be, the log says so, and drawings have no words.
 */
export const provideFonts = (): Promise<void> => processWide('fonts of drawings', () => ({ done: prepare().catch(logged) })).done;

const logged = (error: unknown): void => console.error('Words in drawings cannot be set: the fonts cannot be unpacked.', error);

async function prepare(): Promise<void> {
  const versions = await Promise.all(PACKAGES.map((name) => readFile(join(packageFolder(name), 'package.json'), 'utf8')));
  const name = createHash('sha256')
    .update([CONFIGURATION, ...versions].join('\0'))
    .digest('hex')
    .slice(0, 12);
  const folder = inProject('.cache', 'fonts', name);
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  const exists = await access(process.env.FONTCONFIG_FILE).then(
    () => true,
    () => false,
  );
  if (!exists) await unpack(folder);
}

async function unpack(folder: string): Promise<void> {
  const draft = `${folder}.${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(draft, { recursive: true });
    for (const name of PACKAGES) {
      const files = join(packageFolder(name), 'files');
      for (const file of (await readdir(files)).filter((one) => UPRIGHT.test(one)))
        await writeFile(join(draft, file.replace(/woff2$/, 'ttf')), await decompress(await readFile(join(files, file))));
    }
    await writeFile(join(draft, 'fonts.conf'), CONFIGURATION.replace(CACHE, join(folder, 'cache')));
    // Another process may have been faster
    await rename(draft, folder).catch(() => undefined);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const SANS = ['Libre Franklin', 'Libre Franklin Thin'];
const SERIF = ['Source Serif 4'];
const HAN = ['Noto Serif SC', 'Noto Serif SC ExtraLight', 'Noto Serif HK', 'Noto Serif HK ExtraLight'];
/** Families with serifs that drawing programs name. */
const WITH_SERIFS = ['serif', 'Times', 'Times New Roman', 'Georgia', 'Songti SC', 'SimSun', 'STSong', 'PMingLiU', 'Noto Serif CJK SC'];

const families = (names: readonly string[]) => names.map((name) => `<family>${name}</family>`).join('');
const prefer = (name: string, names: readonly string[]) =>
  `<alias binding="same"><family>${name}</family><prefer>${families(names)}</prefer></alias>`;
const strings = (names: readonly string[]) => names.map((name) => `<string>${name}</string>`).join('');

/** Stands for the folder of fontconfig's cache, which may not be relative: it would be below the working directory. */
const CACHE = '{cache}';

/** Fontconfig's own form. The paper's fonts stand in the same folder; what is asked for by another name is sans. */
const CONFIGURATION = `<?xml version="1.0"?><fontconfig><dir prefix="relative">.</dir><cachedir>${CACHE}</cachedir>${[
  ...WITH_SERIFS.map((name) => prefer(name, [...SERIF, ...HAN])),
  ...[...SANS, ...SERIF, ...HAN].map((name) =>
    prefer(
      name,
      [...SANS, ...SERIF, ...HAN].filter((one) => one.startsWith(name)),
    ),
  ),
].join(
  '',
)}<match target="pattern"><edit name="family" mode="append_last">${strings([...SANS, ...SERIF, ...HAN])}</edit></match></fontconfig>
`;
