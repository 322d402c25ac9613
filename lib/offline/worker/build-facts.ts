/** What the build tells the worker (scripts/setup/bundle-worker.ts); its bytes change with each, so browsers fetch the new one. */
declare const WORKER_VERSION: string;
declare const WORKER_SCRIPTS: readonly string[];

/** A version of the sources of the build. Publishing a story does not change it, so no new worker is installed. */
export const VERSION = WORKER_VERSION;

/** The module of the custom elements and the scripts that it loads on first use. */
export const SCRIPTS = WORKER_SCRIPTS;
