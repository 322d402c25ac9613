import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { beyondBaseline } from '../support/engines/built-css';

/**
 * What the stylesheets use although a browser of the baseline lacks it, and why it need not stand behind @supports: it does
 * nothing there, and what remains reads well (docs/browsers.md).
 */
const ENHANCEMENTS: Record<string, readonly string[]> = {
  'finer typesetting; lines break and fall as they do without it': [
    'hanging-punctuation',
    'overflow-wrap: anywhere',
    'text-autospace',
    'text-spacing-trim',
    'text-wrap',
  ],
  'underlines at the place that the browser gives them': ['text-decoration-thickness', 'text-underline-offset'],
  'paper: breaks, margins and lines that stay together': ['@page', 'break-after: avoid', 'orphans', 'size', 'unit lh', 'widows'],
  'less work for the browser, which lays out all at once without it': ['contain-intrinsic-size', 'content-visibility'],
  'looks of the pointer, of scrolling and of native controls': [
    'accent-color',
    'cursor: default',
    'cursor: not-allowed',
    'cursor: pointer',
    'overscroll-behavior',
    'scroll-behavior',
    'scroll-initial-target',
    'scrollbar-width',
  ],
  'outlines follow round corners; older ones have square outlines': ['outline'],
  'browsers draw their own ring around what has focus': [':focus-visible'],
  'settings of the system that older browsers do not tell': [
    '@media (forced-colors)',
    '@media (max-resolution)',
    '@media (prefers-contrast)',
    '@media (scripting)',
    'forced-color-adjust',
  ],
  'pictures have width and height, cards a height of their own without it (no-ratio in theme.css)': ['aspect-ratio'],
  'a narrow share card keeps its code beside the text': ['@container', 'container-type'],
  'the ring around a card, the margin of a tag; the bar is given its room without it': [':has'],
  'text in the other language within the interface has the fallback font of its face': [':where'],
  'the progress of reading has a script where it has no animation': ['timeline-scope', 'view-timeline'],
  'a text is exchanged for that in another language without fading': [
    ':view-transition-group',
    ':view-transition-new',
    ':view-transition-old',
    '@view-transition',
  ],
  'the search’s choices are open, and in their box': [':open', ':popover-open'],
};

it('the stylesheets use nothing that a browser of the baseline lacks, without another way', () => {
  const sheetsIn = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) => (file.endsWith('.css') ? [join(folder, file)] : []));
  const [screen, paper] = [sheetsIn('.next/static'), sheetsIn('.cache/production/elements')];
  expect([screen.length > 0, paper.length]).toEqual([true, 1]);
  const textOf = (files: readonly string[]) => files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const css = textOf(screen);
  expect(css.length).toBeGreaterThan(10_000);
  const used = beyondBaseline(css);
  const known = Object.values(ENHANCEMENTS).flat();
  expect(used.filter((feature) => !known.includes(feature))).toEqual([]);
  expect(
    // The sheet for paper may use more: older browsers print without what they do not know
    known.filter((feature) => ![...used, ...beyondBaseline(textOf(paper))].includes(feature)),
    'is no longer used',
  ).toEqual([]);
  expect(css).toContain('-webkit-text-size-adjust:100%');
  // Chromium 86 crashes as it leaves a page with such a rule
  expect(css).not.toContain('@property');
});

it.each([
  ['@layer a{b{c:d}}', '@layer'],
  ['a{inset:0}', 'inset'],
  ['a{&:hover{color:red}}', 'nesting'],
  ['@media (width>=1px){a{color:red}}', '@media of a range'],
  ['@media not (min-width:1px){a{color:red}}', '@media not ()'],
  ['a:is(b){color:red}', ':is'],
  ['a:not(b,c){color:red}', ':not() of a list'],
  ['a{overflow:clip}', 'overflow: clip'],
  ['a{height:100dvh}', 'unit dvh'],
  ['a{color:color-mix(in srgb,red,blue)}', 'color-mix()'],
  ['a{rotate:45deg}', 'rotate'],
])('%s is found to be beyond the baseline', (css, feature) => expect(beyondBaseline(css)).toContain(feature));

it.each([
  'a{overflow:hidden;overflow:clip}',
  'a{height:100vh;height:100dvh}',
  '@supports (inset:0){a{inset:0}}',
  '@media (min-width:1px){a:not(b):not(c){color:red}}',
  'a{margin-inline-start:1px;-webkit-user-select:none;user-select:none}',
])('%s is not', (css) => expect(beyondBaseline(css)).toEqual([]));
