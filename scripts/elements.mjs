import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles every *.element.ts into one module named by its content, and tells the layout its address. */
const elements = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.element.ts'))
  .sort();
const { outputFiles } = await build({
  stdin: { contents: elements.map((file) => `import './${file}';`).join('\n'), resolveDir: 'components', loader: 'ts' },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});
const [bundle] = outputFiles;
if (!bundle) throw new Error('esbuild wrote nothing');
const name = `${createHash('sha256').update(bundle.contents).digest('hex').slice(0, 12)}.js`;
rmSync('public/elements', { recursive: true, force: true });
mkdirSync('public/elements', { recursive: true });
writeFileSync(join('public/elements', name), bundle.contents);
writeFileSync('components/site/elements.generated.ts', `export const ELEMENTS_SRC = '/elements/${name}';\n`);
