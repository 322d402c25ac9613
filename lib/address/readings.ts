import { queryFor } from './query-parameters.ts';
import { type Address, isPage, type Kind, read, write } from './table.ts';
import { type Tidied, tidied } from './tidied.ts';

/** One way to read an address that is not quite one of the paper's. */
export type Reading = {
  readonly address: Address;
  /** The pathname with the parameters that this kind of address knows, and the fragment */
  readonly href: string;
};

/** Files of the build are named by programs: whoever asks for one by another name means no other. */
const NAMED_BY_PROGRAMS: readonly Kind[] = ['built', 'element', 'font', 'rootFile'];

/** The endings of the paper's files. What follows one of them was glued on. */
const THROUGH_ENDING = /^.+\.(?:xml|json|webmanifest|txt|js|png|jpe?g|webp|avif|svg|mp4|webm|vtt)(?=[^/]*$)/;

/**
 * What may be meant by an address as people tap it: with marks of the sentence around it, words glued on, parameters of an
 * app, capitals or doubled slashes. The closest reading comes first; whether there is anything is not known here. The cost has
 * a bound, whatever the address.
 * @param url as in the request line
 * @example readingsOf('/ZH/cities/a-story看看这个?fbclid=1') // [{ address: { kind: 'story', … }, href: '/zh/cities/a-story' }]
 */
export function readingsOf(url: string): readonly Reading[] {
  const asked = tidied(url);
  if (!asked) return [];
  const { query, fragment, isTorn } = asked;
  const readings = textsOf(asked).flatMap((text) => {
    const address = read(text);
    if (!address || NAMED_BY_PROGRAMS.includes(address.kind)) return [];
    if (address.kind === 'bare' && isTorn) return []; // nothing of it can be read
    const plain = write(address);
    const hrefs = [plain + queryFor(address.kind, query), plain].map((href) => href + (isPage(address) ? fragment : ''));
    return [...new Set(hrefs)].map((href) => ({ address, href }));
  });
  return readings.filter(({ href }, n) => href !== url && readings.findIndex((other) => other.href === href) === n);
}

/**
 * The paths that may be meant by an address that is none of this paper's but was one of an earlier site, with its parameters.
 * @example foreignPathsOf('/2019/1.html。') // { paths: ['/2019/1.html。', '/2019/1.html'], query: … }
 */
export function foreignPathsOf(url: string): { readonly paths: readonly string[]; readonly query: URLSearchParams } | undefined {
  const asked = tidied(url);
  return asked && { paths: [asked.path, ...textsOf(asked)].filter((path) => path !== '/'), query: asked.query };
}

/** The texts of an address that may be meant, the closest first. */
function textsOf({ path }: Tidied): readonly string[] {
  // A segment such as @somebody is the name of something else, and not a mark or word behind an address
  const [name = ''] = /^[\w./-]*(?!(?<=\/)[@~$:]\w)(?![\w./-])/.exec(path) ?? [];
  const joined = path.replace(/\s+/g, '');
  // In order: as it is, broken over two lines, up to the first mark or word, up to a word in Latin letters, up to the ending of a file
  const texts = [path, joined, name, name.replace(/(?<=^[^A-Z]*[a-z0-9])[A-Z].*$/, ''), THROUGH_ENDING.exec(name)?.[0] ?? ''];
  const asWritten = texts.filter((text) => text !== '').map(withoutEnd);
  return [...new Set([...asWritten, ...asWritten.map(asHere)])];
}

/** An address as other sites have it: with the tag of a language, with the name of an index file, or with an ending. */
const asHere = (text: string): string =>
  text
    .replace(/^\/zh[-_](?:hant|tw|hk|mo)(?:[-_][a-z]+)?(?=\/|$)/, '/zh-hant')
    .replace(/^\/(zh|en)[-_](?!hant(?:\/|$))[a-z_-]+(?=\/|$)/, '/$1')
    .replace(/(?:\/index\.(?:html?|php)|\/amp|\.(?:html?|php|aspx?|amp))$/, '') || '/';

/** An address without what ends no address: marks, slashes. */
const withoutEnd = (text: string): string => text.toLowerCase().replace(/[._/-]+$/, '') || '/';
