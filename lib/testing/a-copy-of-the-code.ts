import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the paper's commands run from, without pages and content. */
const CODE = ['lib', 'i18n', 'messages', 'scripts', 'public/fonts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The code in a temporary place, where a test may change it, with the packages of this one. */
export function aCopyOfTheCode() {
  const root = mkdtempSync(join(tmpdir(), 'code-'));
  for (const path of CODE) cpSync(path, join(root, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    /** Puts one text in the place of another. @throws where the file does not have it: the test would change nothing */
    replace: (file: string, before: string, after: string) => {
      const text = readFileSync(join(root, file), 'utf8');
      if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
      writeFileSync(
        join(root, file),
        text.replace(before, () => after),
      );
    },
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}
