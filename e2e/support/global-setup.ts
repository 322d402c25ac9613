import type { TestProject } from 'vitest/node';
import { startServer } from './server';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The origin of the server that is shared by all spec files that do not change its content */
    origin: string;
    /** The content folder of that server; tests must not write to it */
    content: string;
    /** The file of its index */
    index: string;
  }
}

/** Starts a server with the paper of the tests, for all files of a project that do not change its content. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, content, index, stop } = await startServer();
  project.provide('origin', origin);
  project.provide('content', content);
  project.provide('index', index);
  return stop;
}
