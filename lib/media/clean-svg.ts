import { kindOf } from '../folder/file-kind.ts';
import { svgInUtf8 } from '../folder/svg.ts';
import { openPicture } from './encode-picture.ts';

/** A piece of markup: a comment, an instruction, CDATA, a declaration with its entities, a tag, or the text up to the next. */
const PIECES = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<!(?:[^[>]|\[[^]*?\]\s*(?=>))*>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/g;
const TAG = /^<(\/?)([\w.:-]+)([^]*?)(\/?)>$/;
const ATTRIBUTE = /\s+([\w.:-]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Attributes of other namespaces that browsers know; those of programs name files, folders and people. */
const KNOWN_PREFIX = /^(?:xlink|xmlns):|^xml:(?:space|lang)$/;
/** A picture inside of the drawing, whose data URL may have parameters, and spaces around its parts (RFC 2397). */
const EMBEDDED = /^(["'])\s*data:image\/(jpe?g|pjpeg|png|x-png|webp|avif|gif|svg\+xml)\s*(?:;[^,]*?)?;\s*base64\s*,([^]*)\1$/i;
/** Line breaks and spaces in the data, as programs write them into attributes and URLs. */
const BREAKS = /&#(?:x0*(?:9|a|d|20)|0*(?:9|10|13|32));|%(?:09|0a|0d|20)/gi;
/** A file on the machine where it was drawn: browsers load none, and the path often names its owner. */
const LOCAL = /^["'](?:file:|[a-z]:[\\/]|\\\\|\/(?:home|users)\/)/i;

/**
 * An SVG without what drawing programs write into it for themselves: metadata, comments, elements and attributes of their
 * own, paths of the machine, and what a camera wrote into embedded pictures. Everything that browsers draw stays as it is.
 * @throws if the bytes are no SVG
 */
export async function cleanSvg(bytes: Buffer): Promise<Buffer> {
  if (kindOf(bytes) !== 'svg') throw new Error('no SVG');
  const clean: string[] = [];
  /** The element being left out with everything in it, and how many of its name are open */
  let left: { readonly name: string; depth: number } | undefined;
  for (const [piece] of svgInUtf8(bytes).matchAll(PIECES)) {
    const [, slash, name = '', attributes = '', end] = TAG.exec(piece) ?? [];
    const opens = slash === '' && end === '';
    if (left) {
      if (name === left.name) left.depth += slash ? -1 : opens ? 1 : 0;
      if (left.depth === 0) left = undefined;
    } else if (name === '') {
      if (!piece.startsWith('<!--') && !/^<\?(?!xml[\s-])/.test(piece)) clean.push(piece);
    } else if (slash) clean.push(piece);
    else if (isOfPrograms(name)) {
      if (opens) left = { name, depth: 1 };
    } else clean.push(`<${name}${await cleanAttributes(name, attributes)}${end}>`);
  }
  return Buffer.from(clean.join(''));
}

/** SVG's own elements have no prefix, or `svg` as Inkscape writes it. */
const isOfPrograms = (name: string): boolean =>
  name.replace(/^svg:/, '') === 'metadata' || (name.includes(':') && !name.startsWith('svg:'));

async function cleanAttributes(element: string, attributes: string): Promise<string> {
  const clean: string[] = [];
  for (const [written, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    const isForeign = name.includes(':') && !KNOWN_PREFIX.test(name);
    // draw.io writes the whole diagram into `content`, with the editor's machine
    if (isForeign || LOCAL.test(value) || (element === 'svg' && name === 'content')) continue;
    const [, quote, kind = '', data = ''] = /href$/.test(name) ? (EMBEDDED.exec(value) ?? []) : [];
    clean.push(quote === undefined ? written : ` ${name}=${quote}${await cleanEmbedded(kind, data)}${quote}`);
  }
  return clean.join('');
}

async function cleanEmbedded(kind: string, data: string): Promise<string> {
  const written = Buffer.from(data.replace(BREAKS, '').replace(/%2b/gi, '+').replace(/%2f/gi, '/').replace(/%3d/gi, '='), 'base64');
  if (kind.toLowerCase() === 'svg+xml') return `data:image/svg+xml;base64,${(await cleanSvg(written)).toString('base64')}`;
  const picture = await openPicture(written, 1);
  const { format } = await picture.metadata();
  const bytes = format === 'jpeg' ? await picture.jpeg({ quality: 90 }).toBuffer() : await picture.png().toBuffer();
  return `data:image/${format === 'jpeg' ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`;
}
