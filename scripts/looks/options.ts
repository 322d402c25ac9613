import { parseArgs } from 'node:util';
import { PAGE_LANGUAGES, KINDS, type Selection, WIDTHS } from './kinds';

const USAGE = `npm run looks -- <ref> [--quick] [--only story,front] [--widths 390,1440]
  <ref>     a commit, branch or tag: the paper as built from it is compared with the working tree
  --quick   390 and 1440 pixels, English and Simplified Chinese, no print
  --only    kinds of page: ${Object.keys(KINDS).join(', ')}; "story" stands for all that begin with it
  --widths  of ${WIDTHS.join(', ')}`;

export type Options = { readonly ref: string; readonly selection: Selection };

/**
 * Reads the command line.
 * @throws {Error} with the usage, if there is no ref, an unknown kind or width, or an unknown option
 */
export function readOptions(args: readonly string[]): Options {
  const { positionals, values } = parse(args);
  const [ref, ...more] = positionals;
  if (ref === undefined || more.length > 0) throw new Error(USAGE);
  const kinds = values.only?.split(',') ?? [];
  const widths = values.widths?.split(',').map(Number) ?? (values.quick ? [390, 1440] : []);
  const names = Object.keys(KINDS);
  const unknown = [
    ...kinds.filter((kind) => !names.some((name) => name === kind || name.startsWith(`${kind}-`))),
    ...widths.filter((width) => !WIDTHS.some((known) => known === width)),
  ];
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}\n${USAGE}`);
  const languages = values.quick ? PAGE_LANGUAGES.slice(0, 2) : [];
  return { ref, selection: { kinds, widths, languages, isPrinted: !values.quick } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { quick: { type: 'boolean' }, only: { type: 'string' }, widths: { type: 'string' } },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
