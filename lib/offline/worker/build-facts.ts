/** What the build tells the worker (scripts/setup/bundle-worker.ts); its bytes change with each, so browsers fetch the new one. */
declare const WORKER_VERSION: string;
declare const WORKER_SCRIPTS: readonly string[];

/** Of the sources that the paper was built from: publishing a story needs no new worker. */
export const VERSION = WORKER_VERSION;

/** The custom elements' module and what it loads on first use. */
export const SCRIPTS = WORKER_SCRIPTS;
