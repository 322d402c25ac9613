/** The element with which a page asks to be served without React's client runtime. */
const OPT_IN = '<meta name="runtime" content="none"/>';

// React escapes < and > in text and in attribute values, so in its output each of these constructs begins and ends
// exactly where this pattern says. e2e/every-page/runtime.http.spec.ts compares the result with an HTML parser's on every page built.
const TOKEN = /<!--[^]*?-->|<link\b[^>]*>|<(script|style|textarea|title|noscript|iframe)\b([^>]*)>([^]*?)<\/\1>/g;
const DATA_TYPE = /\btype="(?:application\/(?:ld\+)?json|speculationrules)"/;
const STREAMED_HOLE = /<!--\$\?-->|<template id="[BP]:|<div hidden[^>]* id="S:/;

const attribute = (tag: string, name: string) => tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];

const loadsScript = (tag: string) => attribute(tag, 'as') === 'script' || attribute(tag, 'rel') === 'modulepreload';

/**
 * Removes from a rendered page what only React's client runtime reads: Next's scripts, their preloads, the inline payload, and
 * the comments at the start of components. Scripts marked `data-keep` and data blocks stay.
 *
 * @param html a whole document as React rendered it
 * @returns null if the page must stay as it is: it did not ask, or it has a gap that only the runtime fills
 */
export function stripRuntime(html: string): string | null {
  if (!html.includes(OPT_IN) || STREAMED_HOLE.test(html)) return null;
  return html
    .replace(TOKEN, (all, name: string | undefined, attributes: string) => {
      if (name === 'script') return DATA_TYPE.test(attributes) || /\sdata-keep\b/.test(attributes) ? all : '';
      if (name) return all;
      return all.startsWith('<!--') || (loadsScript(all) && !/\sdata-keep\b/.test(all)) ? '' : all;
    })
    .replace(OPT_IN, '');
}
