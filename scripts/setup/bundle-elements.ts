import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { context, type Plugin, transform } from 'esbuild';
import { BUNDLED } from '../../lib/process/bundles.ts';
import { OLDEST } from './browsers.ts';

const ENTRY = 'every-element';

/** Imports every *.element.ts into one module (also one that is added while the preview runs), and saves the module's address. */
const everyElement = (folder: string): Plugin => ({
  name: ENTRY,
  setup({ onResolve, onLoad, onEnd }) {
    onResolve({ filter: new RegExp(`^${ENTRY}$`) }, ({ path }) => ({ path, namespace: ENTRY }));
    onLoad({ filter: /.*/, namespace: ENTRY }, () => {
      const files = readdirSync('components', { recursive: true, encoding: 'utf8' });
      const elements = files.filter((file) => file.endsWith('.element.ts')).sort();
      return {
        contents: elements.map((file) => `import './${file}';`).join('\n'),
        resolveDir: 'components',
        watchDirs: [...new Set(elements.map((file) => join('components', dirname(file))))],
      };
    });
    onEnd(({ metafile }) => {
      const entry = Object.entries(metafile?.outputs ?? {}).find(([, { entryPoint }]) => entryPoint === `${ENTRY}:${ENTRY}`);
      if (entry) writeFileSync(join(folder, BUNDLED.elementsAddress), `/elements/${basename(entry[0])}`);
    });
  },
});

/**
 * Makes a *.lazy.css a script that adds its rules to the end of the page's own stylesheet for all media. All browsers can do
 * that, and the content security policy allows it. It allows no <style>, and Safari before 16.4 and Firefox before 101 cannot construct a
 * CSSStyleSheet. Rules are inserted one at a time, so all are put into one.
 */
const lazyCss: Plugin = {
  name: 'lazy-css',
  setup({ onLoad }) {
    onLoad({ filter: /\.lazy\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, target: OLDEST });
      const contents = `const own = [...document.styleSheets].reverse().find(({ href, media }) => media.length === 0 && href?.startsWith(location.origin));
        own?.insertRule(${JSON.stringify(`@media all{${code.trim()}}`)}, own.cssRules.length);`;
      return { contents, loader: 'js', watchFiles: [path] };
    });
  },
};

/**
 * Bundles every *.element.ts into one module named by its content, and saves its address for the layout. A module that an
 * element imports on first use, `await import('./peek.lazy')`, becomes a file of its own, with the rules
 * of the *.lazy.css that it imports.
 * @param folder of bundles
 * @param watch whether to bundle again after each change, as long as this process runs
 */
export async function bundleElements(folder: string, watch: boolean): Promise<void> {
  const outdir = join(folder, BUNDLED.elements);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const bundle = await context({
    entryPoints: [ENTRY],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: OLDEST,
    charset: 'utf8',
    plugins: [everyElement(folder), lazyCss],
    outdir,
    entryNames: '[hash]',
    chunkNames: '[name]-[hash]',
    metafile: true,
  });
  await bundle.rebuild();
  await (watch ? bundle.watch() : bundle.dispose());
}
