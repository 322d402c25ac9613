/**
 * Steps between Tailwind and the stylesheets that browsers get (postcss.config.mjs, bundle-print.ts). In JavaScript, because
 * Next bundles them with its configuration.
 * @typedef {import('postcss').Plugin} Plugin
 * @typedef {import('postcss').Container<import('postcss').ChildNode>} Container
 */

/** @param {import('postcss').ChildNode} node */
const isPaper = (node) => node.type === 'atrule' && (node.name === 'page' || (node.name === 'media' && node.params === 'print'));

/** @param {Container} container */
const removeEmpty = (container) => {
  container.each((node) => {
    if (!('nodes' in node) || !node.nodes) return;
    removeEmpty(/** @type {Container} */ (node));
    if (node.nodes.length === 0) node.remove();
  });
};

/**
 * Puts what is in cascade layers in their place: browsers before 2022 ignore the whole of a layer. The paper's own sheets have
 * none; Tailwind puts the initial values of its variables into one, for browsers without @property.
 * @returns {Plugin}
 */
export const withoutLayers = () => ({
  postcssPlugin: 'without-layers',
  OnceExit: (root) => {
    root.walkAtRules('layer', (layer) => {
      if (layer.nodes) layer.replaceWith(layer.nodes);
      else layer.remove();
    });
  },
});

/**
 * Writes the value of a variable of Tailwind where it is read, if nothing sets it, and leaves out variables that nothing reads.
 * Their registrations and initial values are a sixtieth of all styles.
 * @returns {Plugin}
 */
export const withoutConstants = () => ({
  postcssPlugin: 'without-constants',
  OnceExit: (root) => {
    /** @type {Map<string, string>} */
    const initial = new Map();
    root.walkAtRules('property', (rule) => {
      rule.walkDecls('initial-value', ({ value }) => {
        initial.set(rule.params, value);
      });
    });
    /** @type {Set<string>} */
    const set = new Set();
    /** @type {Set<string>} */
    const read = new Set();
    root.walkDecls(/^--tw-/, ({ prop, parent }) => {
      // `*` and `::backdrop` have the initial values once more, for browsers without @property
      if (parent?.type === 'rule' && !/^(\*|::backdrop)/.test(/** @type {import('postcss').Rule} */ (parent).selector)) set.add(prop);
    });
    root.walkDecls((declaration) => {
      declaration.value = declaration.value.replace(/var\((--tw-[a-z-]+)\)/g, (text, name) =>
        set.has(name) ? text : (initial.get(name) ?? text),
      );
      for (const [, name = ''] of declaration.value.matchAll(/var\((--tw-[a-z-]+)/g)) read.add(name);
    });
    root.walkDecls(/^--tw-/, (declaration) => {
      if (!read.has(declaration.prop)) declaration.remove();
    });
    root.walkAtRules('property', (rule) => {
      if (rule.params.startsWith('--tw-') && !read.has(rule.params)) rule.remove();
    });
    removeEmpty(root);
  },
});

/**
 * Gives Tailwind's variables their initial values by plain declarations, which Tailwind has for browsers without @property:
 * Chromium 86 crashes as a reader leaves a page whose sheet has @property and media queries.
 * @returns {Plugin}
 */
export const withoutProperties = () => ({
  postcssPlugin: 'without-properties',
  OnceExit: (root) => {
    root.walkAtRules('property', (property) => void property.remove());
    root.walkAtRules('supports', (supports) => {
      const values = supports.nodes?.filter((node) => node.type === 'rule' && node.selector.startsWith('*')) ?? [];
      if (values.length === 0 || values.length !== supports.nodes?.length) return;
      // Safari before 15.4 ignores a list with ::backdrop as a whole
      for (const rule of values) if (rule.type === 'rule') rule.selector = rule.selector.replace(/,\s*::backdrop/, '');
      supports.replaceWith(values);
    });
  },
});

/**
 * Writes "narrower than" as a `max-width`, as the paper's own sheets do. Lightning CSS makes `not (min-width: …)` of it, which
 * Chromium before 104 and Safari before 16.4 ignore.
 * @returns {Plugin}
 */
export const withMaxWidths = () => ({
  postcssPlugin: 'with-max-widths',
  OnceExit: (root) => {
    root.walkAtRules('media', (media) => {
      media.params = media.params.replace(/\(width\s*<\s*([\d.]+)rem\)/g, (_, rem) => `(max-width: ${(rem - 0.01).toFixed(2)}rem)`);
    });
  },
});

/**
 * Leaves out what is for paper only: it is in a sheet that no screen waits for.
 * @returns {Plugin}
 */
export const withoutPaper = () => ({
  postcssPlugin: 'without-paper',
  OnceExit: (root) => {
    root.walkAtRules((rule) => {
      if (isPaper(rule)) rule.remove();
    });
    removeEmpty(root);
  },
});

/**
 * Leaves only what is for paper, in the rules and media queries around it.
 * @returns {Plugin}
 */
export const onlyPaper = () => {
  /** @param {Container} container */
  const prune = (container) => {
    container.each((node) => {
      if (isPaper(node)) return;
      const inner = 'nodes' in node && node.nodes ? /** @type {Container} */ (node) : undefined;
      if (inner) prune(inner);
      if (!inner?.nodes?.length) node.remove();
    });
  };
  return { postcssPlugin: 'only-paper', OnceExit: prune };
};
