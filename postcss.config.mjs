import { withMaxWidths, withoutConstants, withoutLayers, withoutPaper, withoutProperties } from './scripts/setup/postcss-steps.mjs';

/**
 * The stylesheets for the browsers of `browserslist` in package.json (docs/browsers.md): Next lowers for them what Lightning CSS
 * can, such as nesting and prefixes; here is what it cannot, or at twice the size. Tailwind's own step for browsers of 2024 is
 * off, because it removes what older ones need. All editions are written from left to right, so that logical properties
 * become physical ones. What is for paper is in a sheet of its own (scripts/setup/bundle-print.ts).
 */
export default {
  // Named, because Next bundles this file, and Tailwind has native parts
  plugins: [
    ['@tailwindcss/postcss', { optimize: false }],
    withoutLayers(),
    withoutConstants(),
    withoutProperties(),
    withMaxWidths(),
    withoutPaper(),
    ['@csstools/postcss-is-pseudo-class', { preserve: false }],
    ['postcss-logical', {}],
  ],
};
