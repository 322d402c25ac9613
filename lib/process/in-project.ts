import { join } from 'node:path';

/**
 * A path below the project's folder, in which every process of the paper is started. Without the comment Next would take
 * every path below the folder for a dependency of each route, and trace the whole repository.
 */
export const inProject = (...path: readonly string[]): string => join(/* turbopackIgnore: true */ process.cwd(), ...path);
