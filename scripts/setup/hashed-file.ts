import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED } from '../../lib/process/bundles.ts';

/**
 * Writes a file beside the custom elements, named by its content, so that browsers may keep it for a year.
 * @param folder of bundles
 * @returns its address
 */
export function writeHashed(folder: string, name: string, ending: 'css' | 'svg', content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const file = `${name}-${hash}.${ending}`;
  writeFileSync(join(folder, BUNDLED.elements, file), content);
  return `/elements/${file}`;
}
