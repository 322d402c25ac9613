import { mojibakeIn } from '../../unicode/mojibake.ts';
import { around, type Finder } from './finding.ts';

/** Texts whose bytes were read in a wrong encoding, once a text. */
export const findMojibake: Finder = (text) =>
  mojibakeIn(text)
    .slice(0, 1)
    .map(({ at, found, meant }) => ({
      at,
      wrong: `${around(text, at, found.length)}: characters of a wrong encoding`,
      right: meant ?? 'copy the text again, as UTF-8',
    }));
