import { posix } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;

/**
 * The room of a file or folder; undefined outside of all rooms.
 * @param {readonly string[]} rooms @param {string} path relative to the repository, with forward slashes
 */
export const roomOf = (rooms, path) => rooms.find((room) => path.startsWith(`${room}/`));

/**
 * The path that a module specifier names, relative to the repository; undefined for a package.
 * @param {string} file relative to the repository @param {string} specifier
 */
export function importedPath(file, specifier) {
  if (specifier.startsWith('@/')) return specifier.slice('@/'.length);
  return /^\.\.?\//.test(specifier) ? posix.join(posix.dirname(file), specifier) : undefined;
}

/**
 * A lint rule: code imports from its own room and from rooms earlier in the list. Tests may import from any.
 * @param {readonly string[]} rooms from the ground up
 * @returns {import('eslint').Rule.RuleModule}
 */
export const roomOrder = (rooms) => ({
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = posix.relative(ROOT, context.filename);
    const here = roomOf(rooms, file);
    if (here === undefined || /\.test\.tsx?$/.test(file)) return {};
    /** @param {{ source?: import('estree').Node | null | undefined }} node */
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const path = importedPath(file, source.value);
      const there = path === undefined ? undefined : roomOf(rooms, path);
      if (there === undefined || rooms.indexOf(there) <= rooms.indexOf(here)) return;
      context.report({ node: source, message: `${here} must not import from ${there}: ROOMS in eslint.config.mjs has the order.` });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
});
