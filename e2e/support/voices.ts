import type { Page } from 'playwright';

type AxNode = { nodeId: string; ignored: boolean; role?: { value: string }; childIds?: string[]; backendDOMNodeId?: number };
type DomNode = { backendNodeId: number; attributes?: string[]; children?: DomNode[] };

/**
 * The languages in which a screen reader says a page, text by text in reading order: of each text in Chromium's accessibility
 * tree the `lang` that holds for it.
 */
export async function voicesOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const { root } = (await session.send('DOM.getDocument', { depth: -1 })) as { root: DomNode };
  await session.detach();

  const langs = new Map<number, string>();
  const note = ({ backendNodeId, attributes = [], children = [] }: DomNode, around: string) => {
    const at = attributes.indexOf('lang');
    const lang = at % 2 === 0 ? (attributes[at + 1] ?? '') : around;
    langs.set(backendNodeId, lang);
    for (const child of children) note(child, lang);
  };
  note(root, '');

  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const voices: string[] = [];
  const say = ({ ignored, role, childIds = [], backendDOMNodeId = 0 }: AxNode) => {
    const lang = langs.get(backendDOMNodeId); // undefined for what a stylesheet adds, such as a space or a slash
    if (!ignored && role?.value === 'StaticText') voices.push(...(lang === undefined ? [] : [lang]));
    else for (const id of childIds) if (byId.has(id)) say(byId.get(id) as AxNode);
  };
  if (nodes[0]) say(nodes[0]);
  return voices;
}

/** How often the voice changes: from a text in one language to a text in the other. */
export const changesOf = (voices: readonly string[]): number =>
  voices.filter((lang, n) => n > 0 && lang.slice(0, 2) !== voices[n - 1]?.slice(0, 2)).length;
