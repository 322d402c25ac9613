import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundleElements } from './bundle-elements.ts';
import { bundleWorker } from './bundle-worker.ts';

/**
 * What browsers since Chromium 86, Safari 15.0 and Firefox 102 lack, as it stands in a bundle, and where each came to be (MDN,
 * browser-compat-data). A part that is loaded on first use would fail there as a whole, or say nothing to a screen reader.
 */
const NEWER: readonly (readonly [name: string, pattern: RegExp, since: string])[] = [
  ['Array.prototype.at, String.prototype.at', /\.at\(/, 'Chromium 92, Safari 15.4'],
  ['Array.prototype.findLast', /\.findLast(?:Index)?\(/, 'Chromium 97, Safari 15.4, Firefox 104'],
  ['copying array methods', /\.(?:toSorted|toReversed|toSpliced)\(/, 'Chromium 110, Safari 16, Firefox 115'],
  ['Array.fromAsync', /Array\.fromAsync/, 'Chromium 121, Safari 16.4, Firefox 115'],
  ['groupBy', /\b(?:Object|Map)\.groupBy/, 'Chromium 117, Safari 17.4, Firefox 119'],
  [
    'iterator helpers',
    /(?<!Object)\.(?:values|keys|entries|matchAll)\([^()]*\)\.(?:map|filter|some|every|find|reduce|flatMap|take|drop|toArray|forEach)\(/,
    'Chromium 122, Safari 18.4, Firefox 131',
  ],
  [
    'methods of sets',
    /\.(?:union|intersection|difference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
    'Chromium 122, Safari 17, Firefox 127',
  ],
  ['Object.hasOwn', /Object\.hasOwn\b/, 'Chromium 93, Safari 15.4'],
  ['structuredClone', /structuredClone/, 'Chromium 98, Safari 15.4'],
  ['Promise.withResolvers', /withResolvers/, 'Chromium 119, Safari 17.4, Firefox 121'],
  ['AbortSignal.timeout, .any', /AbortSignal\.(?:timeout|any)/, 'Chromium 103, Safari 16'],
  ['lookbehind in regular expressions', /\(\?<[=!]/, 'Safari 16.4'],
  ['ARIA reflection', /\baria[A-Z][A-Za-z]*\b|\.role=/, 'Firefox 119'],
  ['constructed stylesheets', /new CSSStyleSheet|adoptedStyleSheets/, 'Safari 16.4'],
  ['Element.checkVisibility', /\.checkVisibility\(/, 'Chromium 105, Safari 17.4, Firefox 106'],
  ['inert', /\.inert\b|toggleAttribute\("inert"/, 'Chromium 102, Safari 15.5, Firefox 112'],
  ['popovers', /\.(?:showPopover|hidePopover|togglePopover)\(/, 'Chromium 114, Safari 17, Firefox 125'],
  ['URL.canParse, URL.parse', /\bURL\.(?:canParse|parse)\b/, 'Chromium 120, Safari 17, Firefox 115'],
  ['isWellFormed', /WellFormed\(/, 'Chromium 111, Safari 16.4, Firefox 119'],
  [
    'selectors :is, :where, :has in scripts',
    /(?:querySelector(?:All)?|closest|matches)\("[^"]*:(?:is|where|has)\(/,
    'Chromium 88 and 105, Safari 15.4, Firefox 121',
  ],
  ['selector :focus-visible in scripts', /(?:querySelector(?:All)?|closest|matches)\("[^"]*:focus-visible/, 'Safari 15.4'],
  ['Intl.Segmenter', /Intl\.Segmenter/, 'Chromium 87, Firefox 125'],
  ['requestIdleCallback', /\brequestIdleCallback\(/, 'not in Safari'],
  ['HTMLDialogElement.showModal', /\.showModal\(/, 'Safari 15.4'],
  ['custom highlights', /CSS\.highlights|new Highlight\b/, 'Chromium 105, Safari 17.2, Firefox 140'],
];

/** The names that scripts use although they are newer: in which script, and what in the same or the first script asks for them. */
const WITH_ANOTHER_WAY: Readonly<Record<string, readonly (readonly [script: RegExp, asks: RegExp])[]>> = {
  'Intl.Segmenter': [
    [/^listen-story/, /"Segmenter"in Intl\?/], // sentences end at full stops
    [/^share-quote/, /"Segmenter"in Intl\)/], // no quotes are offered
  ],
  requestIdleCallback: [[/^[^-]+$/, /"requestIdleCallback"in window\?/]], // a timeout
  'HTMLDialogElement.showModal': [
    [/^share-card/, /"HTMLDialogElement"in window/], // the link opens the picture
    [/^[^-]+$/, /"HTMLDialogElement"in window/], // no help with the keys
  ],
  'custom highlights': [[/^listen-story/, /"highlights"in CSS\?/]], // a class on the block
};

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));
await bundleElements(folder, false);
await bundleWorker(folder, 'version');
const scripts = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file.replace(/^.*\//, ''), readFileSync(join(folder, file), 'utf8')]),
);

const first = [...scripts].find(([file]) => !file.includes('-') && file !== 'worker.js' && file !== 'retired.js')?.[1] ?? '';

it('bundles every script', () => expect(scripts.size).toBeGreaterThan(8));

it.each(NEWER)('%s: in no script without another way (%s, %s)', (name, pattern) => {
  const ways = WITH_ANOTHER_WAY[name] ?? [];
  const found = [...scripts].filter(([, text]) => pattern.test(text));
  const unguarded = found.filter(
    ([file, text]) => !ways.some(([script, asks]) => script.test(file) && (asks.test(text) || asks.test(first))),
  );
  expect(
    unguarded.map(([file, text]) => `${file}: …${text.slice(Math.max(0, text.search(pattern) - 40), text.search(pattern) + 40)}…`),
  ).toEqual([]);
  expect(
    ways.filter(([script]) => !found.some(([file]) => script.test(file))),
    'reasons for what is not used',
  ).toEqual([]);
});

it('finds what it looks for', () => {
  const samples = 'a.at(-1);b.findLast(c);/(?<!d)e/;f.ariaLabel="g";AbortSignal.timeout(1);h.entries().map(i);j.closest("k:is(l)")';
  expect(NEWER.filter(([, pattern]) => pattern.test(samples))).toHaveLength(7);
});
