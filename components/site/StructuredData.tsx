import type { Thing } from 'schema-dts';
import { jsonLdText } from '@/lib/outgoing/seo/json-ld/script';

type Props = { nodes: readonly Thing[] };

/** What a page is about, for search engines: data, which no browser runs and the page's policy need not allow. */
export function StructuredData({ nodes }: Props) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(nodes) }} />;
}
