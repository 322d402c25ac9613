import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './in-project.ts';

/**
 * What esbuild bundles, relative to the project. The production server and the editors' preview may run from one folder at
 * the same time, so neither writes where the other reads.
 */
export const BUNDLES = { production: '.cache/production', preview: '.cache/preview' } as const;

/** Files of a folder of bundles. */
export const BUNDLED = {
  /** The custom elements, served at /elements: an entry named by its content, and what it loads on first use */
  elements: 'elements',
  /** The address of that entry, as text */
  elementsAddress: 'elements-address.txt',
  /** The address of the sheet for paper, beside the elements */
  printAddress: 'print-address.txt',
  /** The address of the wordmark of each edition, beside the elements, as JSON */
  wordmarkAddresses: 'wordmark-addresses.json',
  /** The service worker */
  worker: 'worker.js',
  /** What takes its place when it is switched off */
  retired: 'retired.js',
} as const;

/** The folder of this process: of the preview with PAPER_PREVIEW=1, of production otherwise. */
export const bundleFolder = (): string => inProject(process.env.PAPER_PREVIEW === '1' ? BUNDLES.preview : BUNDLES.production);

const read = (name: string): string => readFileSync(join(bundleFolder(), name), 'utf8');

/** The address of the custom elements, read at each call, as the preview bundles them anew after each change. */
export const elementsAddress = (): string => read(BUNDLED.elementsAddress);

/** The address of the sheet for paper. */
export const printAddress = (): string => read(BUNDLED.printAddress);

/** The address of the wordmark of an edition. */
export const wordmarkAddress = (edition: string): string =>
  (JSON.parse(read(BUNDLED.wordmarkAddresses)) as Record<string, string>)[edition] ?? '';

/** The text of the service worker, or of the one that removes it. */
export const workerScript = (which: 'worker' | 'retired'): string => read(BUNDLED[which]);
