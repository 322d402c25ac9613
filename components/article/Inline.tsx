import { parseInline, plain, type Inline as Node } from '@/lib/record/inline';
import { inEdition } from '@/lib/address/inner-link';
import type { Locale } from '@/lib/edition/locale';
import { Typeset } from '../ui/Typeset';

type Props = {
  text: string;
  /** The edition that the text is in */
  locale: Locale;
};

/** Inline Markdown as HTML: emphasis, strong, links. What the check refuses (HTML, javascript: …) never gets here. */
export function Inline({ text, locale }: Props) {
  return <Nodes nodes={parseInline(text).nodes} locale={locale} />;
}

type Place = { nodes: readonly Node[]; locale: Locale; before?: string | undefined; after?: string | undefined };

/** `before` and `after` are the characters on either side: 中文**2025** has its gap at the edge of the element. */
function Nodes({ nodes, locale, before, after }: Place) {
  return nodes.map((node, n) => {
    const sides = { locale, before: plain(nodes.slice(0, n)).slice(-1) || before, after: plain(nodes.slice(n + 1)).slice(0, 1) || after };
    switch (node.type) {
      case 'text':
        return <Typeset key={n} text={node.value} {...sides} />;
      case 'emphasis':
        return (
          <em key={n}>
            <Nodes nodes={node.children} {...sides} />
          </em>
        );
      case 'strong':
        return (
          <strong key={n}>
            <Nodes nodes={node.children} {...sides} />
          </strong>
        );
      case 'link':
        return (
          <a key={n} href={inEdition(node.href, locale)}>
            <Nodes nodes={node.children} {...sides} />
          </a>
        );
    }
  });
}
