import type { Graph, Thing } from 'schema-dts';

/**
 * Writes nodes as the text of a `<script type="application/ld+json">`. `<`, `>` and `&` are escaped, so that no headline can
 * end the script or open a comment (HTML, 4.12.1.3); U+2028 and U+2029 are escaped because older parsers take them for the
 * end of a line.
 */
export function jsonLdText(nodes: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
