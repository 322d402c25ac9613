/** Characters that XML 1.0 forbids in a text (2.2, Char), even as a reference; lone surrogates are among them. */
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const REFERENCE: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for XML or HTML, as content or between double quotes. */
export const escaped = (text: string): string => text.replace(NO_CHARACTER, '').replace(/[&<>"]/g, (mark) => REFERENCE[mark] ?? mark);

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
    .join('');

/**
 * An element of XML or HTML.
 * @param content markup; a text goes through `escaped` first. Undefined: an empty element
 * @example tag('a', { href: '/' }, escaped('News & views')) // <a href="/">News &amp; views</a>
 */
export const tag = (name: string, attributes: Attributes, content?: string): string =>
  content === undefined ? `<${name}${attributesOf(attributes)}/>` : `<${name}${attributesOf(attributes)}>${content}</${name}>`;

/** An element that holds a text. */
export const textTag = (name: string, text: string, attributes: Attributes = {}): string => tag(name, attributes, escaped(text));
