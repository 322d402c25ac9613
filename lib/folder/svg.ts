import sax from 'sax';
import { type Attributes, boundedSize, type Size, sizeOf, unmeasuredOf } from './svg-size.ts';

/** What is known of an SVG drawing. */
export type Svg = {
  /** In pixels, at most 10,000 a side; undefined if browsers show it with no size, because it is said to be 0 */
  readonly size: Size | undefined;
  /** The width or height that each browser measures otherwise, as it is written */
  readonly unmeasured?: string;
  /** The first words that stand in it as text and not as paths */
  readonly words: string | undefined;
};

/** An SVG drawing, or why browsers show nothing of it. */
export type ReadSvg = Svg | { readonly wrong: string };

// The parser gives up at longer attributes, and draw.io writes the whole diagram into one; the file itself has a limit
Object.assign(sax, { MAX_BUFFER_LENGTH: Infinity });
/** @types/sax does not know the options of sax 1.4 and later. Entities are markup, as in browsers, and the parser bounds them. */
const OPTIONS: sax.SAXOptions & { strictEntities: boolean; unparsedEntities: boolean } = {
  xmlns: true,
  strictEntities: true,
  unparsedEntities: true,
};

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The text of an XML file in whatever encoding it is: by its byte order mark, else as UTF-16 looks, else as it says itself (XML
 * 1.0, appendix F). What is in front of the first angle bracket is left out.
 */
export function xmlText(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, 200);
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  const encoding = /^(?:\xff\xfe|<\0)/.test(start) ? 'utf-16le' : /^(?:\xfe\xff|\0<)/.test(start) ? 'utf-16be' : (declared ?? 'utf-8');
  return decoderOf(encoding).decode(bytes).trimStart();
}

function decoderOf(encoding: string): TextDecoder {
  try {
    // Who can read the declaration byte by byte has no UTF-16: editors declare it and save as UTF-8
    return new TextDecoder(/^utf-?16$/i.test(encoding) ? 'utf-8' : encoding);
  } catch {
    return new TextDecoder('utf-8');
  }
}

/** The same drawing in UTF-8, which browsers and the renderer read whatever they read it as. */
export const svgInUtf8 = (bytes: Buffer): string => xmlText(bytes).replace(DECLARED, '$1"UTF-8"');
const DECLARED = /^(<\?xml[^>]*?\sencoding\s*=\s*)(?!["']utf-8["'])(?:"[^"]*"|'[^']*')/i;

/** How many characters are read at a time in search of the root element. */
const AT_ONCE = 64 * 1024;

/** The name of the root element of an XML or HTML file, in lower case, however much stands in front of it. */
export function rootOf(bytes: Buffer): string | undefined {
  const text = xmlText(bytes);
  if (!text.startsWith('<')) return undefined;
  const parser = sax.parser(true);
  let root: string | undefined;
  parser.onopentagstart = ({ name }) => void (root ??= name.toLowerCase());
  parser.onerror = () => Object.assign(parser, { error: null });
  for (let at = 0; at < text.length && root === undefined; at += AT_ONCE) parser.write(text.slice(at, at + AT_ONCE));
  return root;
}

/** Reads an SVG as browsers do: as XML, of which the root element has the size. */
export function readSvg(bytes: Buffer, depth = 0): ReadSvg {
  const parser = sax.parser(true, OPTIONS);
  let size: Svg['size'] | 'unknown' = 'unknown';
  let unmeasured: string | undefined;
  let words: string | undefined;
  let wrong: string | undefined;
  /** How many elements around are text, and what stands in them */
  let inText = 0;
  let text = '';
  const open: boolean[] = [];
  let defaults: Record<string, string> = {};
  let named = 0;
  parser.ondoctype = (doctype) => {
    Object.assign(parser.ENTITIES, entitiesIn(doctype));
    defaults = defaultsIn(doctype);
  };
  parser.onopentagstart = () => void (named = 0);
  parser.onattribute = () => void named++;
  parser.onopentag = (tag) => {
    const { local, uri, attributes } = tag as sax.QualifiedTag;
    const isSvg = (uri || defaults.xmlns) === SVG;
    if (Object.keys(attributes).length < named) wrong ??= `line ${parser.line + 1}: an attribute stands twice`;
    if (size === 'unknown') {
      if (!isSvg || local !== 'svg') wrong ??= `it must begin with <svg xmlns="${SVG}">`;
      const stated = statedBy(attributes, defaults);
      unmeasured = unmeasuredOf(stated);
      size = boundedSize(sizeOf(stated));
    }
    const isText = isSvg && (local === 'text' || local === 'foreignObject');
    open.push(isText);
    if (isText) inText++;
    const inner = isSvg && local === 'image' && depth < DEPTH ? drawingIn(attributes) : undefined;
    const found = inner && readSvg(inner, depth + 1);
    if (found && 'words' in found) words ??= found.words;
  };
  parser.ontext = parser.oncdata = (part) => {
    if (inText > 0 && words === undefined) text += part;
  };
  parser.onclosetag = () => {
    if (!open.pop() || --inText > 0) return;
    if (text.trim() !== '') words ??= text.replace(/\s+/g, ' ').trim();
    text = '';
  };
  parser.onerror = (error) => {
    // Attributes of programs are not sent (lib/media/clean-svg.ts), so that theirs are unknown does no harm
    if (/^Unbound namespace prefix: "(?!xlink)/.test(error.message)) Object.assign(parser, { error: null });
    else wrong ??= `line ${parser.line + 1}: ${error.message.split('\n')[0]}`;
  };
  try {
    parser.write(xmlText(bytes)).close();
  } catch {
    // The parser throws what it has told before
  }
  if (wrong !== undefined || size === 'unknown') return { wrong: wrong ?? 'it has no <svg>' };
  return { size, words, ...(unmeasured !== undefined && { unmeasured }) };
}

/** The attributes of the root element, with those that the document type gives it. */
const statedBy = (attributes: sax.QualifiedTag['attributes'], defaults: Attributes): Attributes => ({
  ...defaults,
  ...Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value])),
});

/**
 * The text of a drawing for the renderer, which refuses a drawing of more than 32,767 pixels a side, however small it is drawn: a
 * larger one says its bounded size and, unless it has a viewBox, that it shows all of the former.
 */
export function svgForRenderer(bytes: Buffer): string {
  const text = svgInUtf8(bytes);
  const parser = sax.parser(true, OPTIONS);
  let defaults: Attributes = {};
  let bounded: string | undefined;
  parser.ondoctype = (doctype) => {
    Object.assign(parser.ENTITIES, entitiesIn(doctype));
    defaults = defaultsIn(doctype);
  };
  parser.onopentag = (tag) => {
    if (bounded !== undefined) return;
    const stated = statedBy((tag as sax.QualifiedTag).attributes, defaults);
    const size = sizeOf(stated);
    const within = boundedSize(size);
    bounded = '';
    if (size && within && within !== size) {
      const start = parser.startTagPosition - 1;
      const kept = text.slice(start, parser.position).replace(/\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
      const box = stated.viewBox === undefined ? ` viewBox="0 0 ${size.width} ${size.height}"` : '';
      const sized = kept.replace(/\/?>$/, (end) => `${box} width="${within.width}" height="${within.height}"${end}`);
      bounded = text.slice(0, start) + sized + text.slice(parser.position);
    }
  };
  parser.onerror = () => Object.assign(parser, { error: null });
  for (let at = 0; at < text.length && bounded === undefined; at += AT_ONCE) parser.write(text.slice(at, at + AT_ONCE));
  return bounded || text;
}

/** How deep drawings inside of drawings are looked into. */
const DEPTH = 2;

/** A drawing that is embedded in an element `image`. */
function drawingIn(attributes: sax.QualifiedTag['attributes']): Buffer | undefined {
  const href = (attributes.href ?? attributes['xlink:href'])?.value ?? '';
  const [, coded, data = ''] = /^data:image\/svg\+xml[^,]*?(;base64)?,([^]*)$/i.exec(href) ?? [];
  if (data === '') return undefined;
  if (coded !== undefined) return Buffer.from(data, 'base64');
  try {
    return Buffer.from(decodeURIComponent(data));
  } catch {
    return undefined;
  }
}

/** The entities that a document type declares: Illustrator writes addresses so. */
function entitiesIn(doctype: string): Record<string, string> {
  const declared = doctype.replace(/<!--[^]*?-->/g, '').matchAll(/<!ENTITY\s+([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g);
  return Object.fromEntries([...declared].map(([, name = '', double, single]) => [name, double ?? single ?? '']));
}

/** The attributes that a document type gives the element `svg`. */
function defaultsIn(doctype: string): Record<string, string> {
  const [, attributes = ''] = /<!ATTLIST\s+svg\s+((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(doctype) ?? [];
  const declared = attributes.matchAll(/([\w:.-]+)\s+CDATA\s+(?:#FIXED\s+)?(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...declared].map(([, name = '', double, single]) => [name, double ?? single ?? '']));
}
