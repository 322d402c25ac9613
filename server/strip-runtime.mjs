/** A page that carries this element asks to be served without React's client runtime. */
const OPT_IN = '<meta name="runtime" content="none"/>';

// React escapes < and > in text and in attribute values, so in its output each of these constructs begins and ends
// exactly where this pattern says. e2e/runtime.spec.ts compares the result with an HTML parser's on every page built.
const TOKEN = /<!--[^]*?-->|<link\b[^>]*>|<(script|style|textarea|title|noscript|iframe)\b([^>]*)>([^]*?)<\/\1>/g;
const DATA_TYPE = /\btype="(?:application\/(?:ld\+)?json|speculationrules)"/;
const STREAMED_HOLE = /<!--\$\?-->|<template id="[BP]:|<div hidden[^>]* id="S:/;

/** @param {string} tag @param {string} name */
const attribute = (tag, name) => tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];

/** @param {string} tag */
const loadsScript = (tag) => attribute(tag, 'as') === 'script' || attribute(tag, 'rel') === 'modulepreload';

/**
 * Takes out of a rendered page what only React's client runtime reads: Next's scripts, their preloads, the inline
 * payload, and the comments that mark where components begin. Scripts marked `data-keep` and data blocks stay.
 *
 * @param {string} html a whole document as React rendered it
 * @returns {string | null} null: leave this page as it is (it did not ask, or it has a hole that only the runtime fills)
 */
export function stripRuntime(html) {
  if (!html.includes(OPT_IN) || STREAMED_HOLE.test(html)) return null;
  return html
    .replace(TOKEN, (all, name, attributes) => {
      if (name === 'script') return DATA_TYPE.test(attributes) || /\sdata-keep\b/.test(attributes) ? all : '';
      if (name) return all;
      return all.startsWith('<!--') || (loadsScript(all) && !/\sdata-keep\b/.test(all)) ? '' : all;
    })
    .replace(OPT_IN, '');
}
