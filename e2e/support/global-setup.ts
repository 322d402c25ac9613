import type { TestProject } from 'vitest/node';
import { startServer } from './server';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the server is that files share which change nothing */
    origin: string;
    /** Its content folder, not to be written to */
    content: string;
  }
}

/** Starts a server of the paper of the tests, for all files of a project that change nothing. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, content, stop } = await startServer();
  project.provide('origin', origin);
  project.provide('content', content);
  return stop;
}
