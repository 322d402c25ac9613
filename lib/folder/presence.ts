import { readdirSync } from 'node:fs';
import { contentDir } from './content-dir.ts';
import { type Fault, faultOf, isMissing } from './fault.ts';
import { PAPER_FILES } from './reader.ts';

/**
 * Why the content folder cannot be what the paper is made from: it is gone, cannot be read, or has nothing of a paper in it,
 * as the place of a disk that is not there. Undefined if it can.
 */
export function contentFault(): Fault | undefined {
  try {
    const names = readdirSync(contentDir());
    if (PAPER_FILES.some((name) => names.includes(name))) return undefined;
    const isEmpty = names.every((name) => name.startsWith('.') || name === 'lost+found');
    return { wrong: isEmpty ? 'the content folder is empty' : `the content folder has none of ${PAPER_FILES.join(', ')}`, right: PUT_BACK };
  } catch (error) {
    return isMissing(error) ? { wrong: 'the content folder is not there', right: PUT_BACK } : faultOf(error);
  }
}

const PUT_BACK = 'put it back; until then readers see what they saw';
