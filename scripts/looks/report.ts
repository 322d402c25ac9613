import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { difference } from './difference';

type Finding = { readonly name: string; readonly line: string; readonly pixels: number };

/** Collects the differences, with pictures, in a folder with an index.html. */
export class Report {
  readonly #folder: string;
  readonly #findings: Finding[] = [];
  readonly #failures: string[] = [];
  #compared = 0;

  /** @param folder emptied first */
  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Compares a picture of one page before and after, and stores both if they differ. */
  async compare(name: string, before: Buffer, after: Buffer): Promise<void> {
    this.#compared++;
    const found = await difference(before, after);
    if (!found) return;
    const { pixels, box, sizes, picture } = found;
    const size = sizes.before === sizes.after ? sizes.after : `${sizes.before} → ${sizes.after}`;
    const line = `${name}: ${pixels} pixels within ${box.width}×${box.height} at ${box.left},${box.top} of ${size}`;
    this.#findings.push({ name, line, pixels });
    console.log(line);
    for (const [part, png] of Object.entries({ before, after, difference: picture })) {
      writeFileSync(join(this.#folder, `${name}.${part}.png`), png);
    }
  }

  /** Records a view that could not be pictured. */
  failed(view: string, error: unknown): void {
    const line = `${view}: ${error instanceof Error ? error.message : String(error)}`;
    this.#failures.push(line);
    console.error(line);
  }

  /**
   * Writes report.txt and index.html.
   * @returns the exit code: 0 if nothing differs, 1 if something does, 2 if a view could not be pictured
   */
  end(title: string): 0 | 1 | 2 {
    const findings = this.#findings.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const head = `${title}: ${findings.length} of ${this.#compared} pictures differ${this.#failures.length ? `, ${this.#failures.length} views failed` : ''}`;
    const lines = [head, ...this.#failures, ...findings.map(({ line }) => line)];
    writeFileSync(join(this.#folder, 'report.txt'), `${lines.join('\n')}\n`);
    writeFileSync(join(this.#folder, 'index.html'), page(head, this.#failures, findings));
    console.log(`${head}. The report is ${join(this.#folder, 'index.html')}`);
    return this.#failures.length > 0 ? 2 : findings.length > 0 ? 1 : 0;
  }
}

const page = (head: string, failures: readonly string[], findings: readonly Finding[]) => `<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>${escaped(head)}</title>
<style>
  body { font: 1rem/1.5 system-ui; margin: 1rem; color-scheme: light dark; }
  summary { cursor: pointer; }
  details > div { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; }
  img { max-width: 100%; border: 1px solid gray; }
</style>
<h1>${escaped(head)}</h1>
${failures.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${findings.map(({ name, line }) => `<details><summary>${escaped(line)}</summary><div>${PARTS.map((part) => figure(name, part)).join('')}</div></details>`).join('\n')}
</html>
`;

const PARTS = ['before', 'difference', 'after'];

const figure = (name: string, part: string) =>
  `<figure><figcaption>${part}</figcaption><a href="${name}.${part}.png"><img loading="lazy" alt="" src="${name}.${part}.png"></a></figure>`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
