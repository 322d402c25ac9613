import type { Thing } from 'schema-dts';
import { jsonLdText } from '@/lib/outgoing/seo/json-ld/script';

type Props = { nodes: readonly Thing[] };

/** Structured data for search engines. It is data that browsers do not run, so the content security policy need not allow it. */
export function StructuredData({ nodes }: Props) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(nodes) }} />;
}
