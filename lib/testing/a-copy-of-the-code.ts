import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The files that the paper's commands need, without pages and content. */
const CODE = ['lib', 'i18n', 'messages', 'scripts', 'public/fonts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the code in a temporary folder, where a test may change it. It shares the installed packages. */
export function aCopyOfTheCode() {
  const root = mkdtempSync(join(tmpdir(), 'code-'));
  for (const path of CODE) cpSync(path, join(root, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    /** Replaces a text in a file. @throws if the file does not contain it, because the test would then change nothing */
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
