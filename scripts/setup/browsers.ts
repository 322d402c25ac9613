/**
 * The oldest browsers in which the paper reads well: the targets of the scripts that esbuild makes. It rewrites newer syntax;
 * methods that they lack are found by browsers.test.ts.
 */
export const OLDEST = ['chrome86', 'safari15', 'firefox102'];
