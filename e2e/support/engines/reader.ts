import { buildSync } from 'esbuild';
import { origin } from '../paper';
import type { EngineWindow } from './engine-window';

/** Roles and names of elements as browsers compute them for assistive technology, by dom-accessibility-api. */
const ACCESSIBILITY = buildSync({
  stdin: { contents: "export { computeAccessibleName, getRole } from 'dom-accessibility-api';", resolveDir: '.' },
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'accessibility',
  target: 'es2019',
  write: false,
}).outputFiles[0]?.text;

/** The longest wait for what a page is to show, in ms: a busy machine takes its time. */
const PATIENCE = 20_000;

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Role = 'button' | 'dialog' | 'heading' | 'link' | 'option' | 'searchbox' | 'status';
type Seen = Box & { readonly text: string };

/** A page as its reader sees and uses it. */
export class Reader {
  constructor(readonly window: EngineWindow) {}

  /** Opens a page of the paper under test, or of another origin. */
  open = (path: string): Promise<void> => this.window.open(new URL(path, origin).href);

  /** The value of a function in the page. The function must not refer to anything outside itself. */
  run<T, A = undefined>(work: (argument: A) => T, argument?: A): Promise<Awaited<T>> {
    return this.window.evaluate(`(${work.toString()})(${JSON.stringify(argument)})`);
  }

  /**
   * The first element with a role and a name whose middle is on the screen, once it does not move and nothing covers it.
   * @throws if there is none
   */
  see(role: Role, name: string | RegExp): Promise<Seen> {
    const pattern = typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source;
    const look = `(async () => {
      ${ACCESSIBILITY}
      const roleOf = (element) => (element.localName === 'summary' ? 'button' : accessibility.getRole(element));
      const isNamed = (element) => new RegExp(${JSON.stringify(pattern)}).test(accessibility.computeAccessibleName(element));
      const isSeen = (element) => element.getBoundingClientRect().width >= 1 && getComputedStyle(element).visibility !== 'hidden';
      const found = [...document.querySelectorAll('*')].filter(
        (element) => roleOf(element) === ${JSON.stringify(role)} && isSeen(element) && isNamed(element),
      );
      const before = found.map((element) => element.getBoundingClientRect());
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      for (const [n, element] of found.entries()) {
        const { x, y, width, height } = element.getBoundingClientRect();
        const isStill = before[n].x === x && before[n].y === y && before[n].width === width;
        const there = document.elementFromPoint(x + width / 2, y + height / 2);
        if (isStill && element.contains(there)) return { x, y, width, height, text: element.textContent };
      }
    })()`;
    return this.until(() => this.window.evaluate<Seen | null>(look).catch(() => null), `no ${role} ${String(name)} on the screen`);
  }

  /** Presses a control where it is on the screen. @throws if it is not there */
  async press(role: Role, name: string | RegExp): Promise<void> {
    const { x, y, width, height } = await this.see(role, name);
    await this.window.press(Math.round(x + width / 2), Math.round(y + height / 2));
  }

  /** Waits until a page has loaded and, after a change of language, is laid out as a whole (PLACE_SCRIPT). */
  async arrive(path: string): Promise<void> {
    const isThere = `location.href === ${JSON.stringify(new URL(path, origin).href)} && document.readyState === 'complete' &&
      !document.documentElement.classList.contains('placing') &&
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`;
    await this.until(() => this.window.evaluate<boolean>(isThere).catch(() => false), `not at ${path}`);
  }

  /** Waits for a value that is neither false nor empty. @throws if it does not come */
  async until<T>(ask: () => Promise<T | false | null | undefined>, otherwise: string): Promise<T> {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      const value = await ask();
      if (value !== false && value !== null && value !== undefined) return value;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${otherwise} within ${PATIENCE / 1000} s`);
  }
}
