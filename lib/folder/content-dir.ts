import { resolve } from 'node:path';
import { inProject } from '../process/in-project.ts';

/** The content folder: CONTENT_DIR or `content` in the project. */
export function contentDir(): string {
  return resolve(process.env.CONTENT_DIR ?? inProject('content'));
}
