import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { ask, origin } from './paper';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

export type CrawledPage = {
  readonly path: string;
  /** Its length in characters */
  readonly length: number;
  readonly elements: readonly Element[];
  /** The paper's own addresses in `href`, `src` and `poster`, without fragments */
  readonly addresses: ReadonlySet<string>;
  /** Where its links within the paper lead, with fragments */
  readonly links: readonly string[];
};

const ADDRESSES = ['href', 'src', 'poster'];

/**
 * Every page that can be reached by links from the given ones; `failures` are the links that lead to no page.
 * @param leaveOut says which pages are not opened
 */
export async function crawl(
  starts: readonly string[],
  leaveOut: (path: string) => boolean = () => false,
): Promise<{ pages: Map<string, CrawledPage>; failures: string[] }> {
  const pages = new Map<string, CrawledPage>();
  const failures: string[] = [];
  let frontier = new Map(starts.map((path) => [path, '(start)']));
  while (frontier.size > 0) {
    const next = new Map<string, string>();
    await Promise.all(
      [...frontier].map(async ([path, from]) => {
        const page = await readPage(path);
        if (!page) return failures.push(`${from} → ${path}`);
        pages.set(path, page);
        for (const link of page.links) next.set(link.split('#')[0] ?? '', path);
      }),
    );
    frontier = new Map([...next].filter(([path]) => !pages.has(path) && !isFile(path) && !leaveOut(path)));
  }
  return { pages, failures };
}

/** Whether a path is a media file, or a short link with its codes and posters. */
const isFile = (path: string) => /^\/(media|s)\//.test(path);

/** A page of the paper; undefined if there is none. */
export async function readPage(path: string): Promise<CrawledPage | undefined> {
  const answer = await ask(path);
  const isPage = answer.headers.get('content-type')?.startsWith('text/html');
  const html = await answer.text();
  if (answer.status !== 200 || !isPage) return undefined;
  const elements = [...below(parse(html))];
  const own = (value: string) => {
    const url = new URL(value, origin + path);
    return url.origin === origin ? url.pathname + url.search + url.hash : undefined;
  };
  const links = elements.flatMap((element) => (element.tagName === 'a' ? (own(attribute(element, 'href') ?? '') ?? []) : []));
  const named = elements.flatMap((element) => ADDRESSES.flatMap((name) => own(attribute(element, name) ?? 'https://none') ?? []));
  return { path, length: html.length, elements, links, addresses: new Set(named.map((address) => address.split('#')[0] ?? '')) };
}

/** The value of an element's attribute. */
export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((one) => one.name === name)?.value;

/** The text of an element. */
export const textOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : '')).join('');

function* below(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* below(child);
}
