/**
 * Puts what is in cascade layers in their place: browsers before 2022 ignore the whole of a layer. The paper's own sheets have
 * none; Tailwind puts the initial values of its variables into one, for browsers without @property.
 * @returns {import('postcss').Plugin}
 */
const withoutLayers = () => ({
  postcssPlugin: 'without-layers',
  OnceExit: (root) => {
    root.walkAtRules('layer', (layer) => {
      if (layer.nodes) layer.replaceWith(layer.nodes);
      else layer.remove();
    });
  },
});

/**
 * The stylesheets for the browsers of `browserslist` in package.json (docs/browsers.md): Next lowers for them what Lightning CSS
 * can, such as nesting and prefixes; here is what it cannot, or at twice the size. Tailwind's own step for browsers of 2024 is
 * off, because it removes what older ones need. All editions are written from left to right, so that logical properties
 * become physical ones.
 */
export default {
  // Named, because Next bundles this file, and Tailwind has native parts
  plugins: [
    ['@tailwindcss/postcss', { optimize: false }],
    withoutLayers(),
    ['@csstools/postcss-is-pseudo-class', { preserve: false }],
    ['postcss-logical', {}],
  ],
};
