import { parseInline, plain, type Inline as Node } from '@/lib/record/inline';
import { inEdition } from '@/lib/address/inner-link';
import type { Locale } from '@/lib/edition/locale';
import { Headline } from '../ui/Headline';
import { Typeset } from '../ui/Typeset';

type Props = {
  text: string;
  /** The edition of the text */
  locale: Locale;
  /** Breaks lines as in a headline: between words in Chinese, not after small words in English */
  display?: boolean;
};

/** Inline Markdown as HTML: emphasis, strong, links. The content check has already rejected HTML and `javascript:` links. */
export function Inline({ text, locale, display = false }: Props) {
  return <Nodes nodes={parseInline(text).nodes} locale={locale} Words={display ? Headline : Typeset} />;
}

type Place = {
  nodes: readonly Node[];
  locale: Locale;
  Words: typeof Headline | typeof Typeset;
  before?: string | undefined;
  after?: string | undefined;
};

/** `before` and `after` are the neighbouring characters, because a gap may be at the edge of an element, as in 中文**2025**. */
function Nodes({ nodes, locale, Words, before, after }: Place) {
  return nodes.map((node, n) => {
    const sides = {
      locale,
      Words,
      before: plain(nodes.slice(0, n)).slice(-1) || before,
      after: plain(nodes.slice(n + 1)).slice(0, 1) || after,
    };
    switch (node.type) {
      case 'text':
        return <Words key={n} text={node.value} locale={locale} before={sides.before} after={sides.after} />;
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
