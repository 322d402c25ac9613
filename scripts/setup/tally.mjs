import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** The environment of checks. A log in a file has no colours and no progress bars. */
const ENVIRONMENT = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };

/** @typedef {[title: string, command: string, args: readonly string[]]} Step */

/** Runs checks, the rest even if one fails; counts those passed and failed, and prints how long each took. */
export class Tally {
  passed = 0;
  failed = 0;
  /** Names of failed checks, printed at the end, since logs of remote machines often keep only that @type {string[]} */
  #failures = [];
  #started = Date.now();

  /** A check that passes or fails as a whole. @param {Step} step @returns {Promise<boolean>} whether it passed */
  async step(...step) {
    const [isRight = false] = await this.steps(step);
    return isRight;
  }

  /** The same for several checks side by side. @param {Step[]} steps @returns {Promise<boolean[]>} */
  steps(...steps) {
    return Promise.all(
      steps.map(async (step) => {
        const isRight = (await this.#run(...step)) === 0;
        if (isRight) this.passed++;
        else this.#fail(1, [step[0]]);
        return isRight;
      }),
    );
  }

  /** A check that counts its own tests. @param {Step} step */
  async vitest(...[title, command, args]) {
    const folder = mkdtempSync(join(tmpdir(), 'tally-'));
    const report = join(folder, 'report.json');
    const status = await this.#run(title, command, [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
    try {
      const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
      // A file that could not be loaded reports no tests, and must not count as passed
      const unloadable = testResults.filter(isUnloadable);
      this.passed += numPassedTests;
      const failed = numFailedTests + unloadable.length || Number(status !== 0);
      if (failed) this.#fail(failed, failedTests(testResults).concat(unloadable.map(couldNotLoad)));
    } catch {
      this.#fail(1, [`${title} ended before it could count`]);
    }
    rmSync(folder, { recursive: true });
  }

  /**
   * Prints the duration and, as the last line, the count; ends the process.
   * @param {readonly string[]} skipped which tests cannot run on this machine, and why
   * @returns {never}
   */
  end(skipped) {
    for (const reason of skipped) console.log(`SKIPPED: ${reason}`);
    for (const name of this.#failures) console.log(`FAILED: ${name}`);
    console.log(`\nAll checks took ${secondsSince(this.#started)} s`);
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exit(this.failed === 0 && this.passed > 0 ? 0 : 1);
  }

  /** @param {number} count @param {readonly string[]} names */
  #fail(count, names) {
    this.failed += count;
    this.#failures.push(...names);
  }

  /** @param {Step} step @returns {Promise<number | null>} the exit code */
  async #run(...[title, command, args]) {
    console.log(`\n── ${title}`);
    const started = Date.now();
    const child = spawn(command, [...args], { stdio: 'inherit', env: ENVIRONMENT });
    const status = await new Promise((resolve) => {
      child.once('error', () => resolve(null));
      child.once('close', resolve);
    });
    console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${secondsSince(started)} s`);
    return status;
  }
}

/** @param {number} started ms since 1970 */
const secondsSince = (started) => ((Date.now() - started) / 1000).toFixed(1);

/** @typedef {{ status: string, fullName: string }} Test */
/** @typedef {{ name: string, status: string, assertionResults: Test[] }} TestFile */

/** @param {readonly TestFile[]} files */
const failedTests = (files) =>
  files.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${basename(name)}: ${fullName}`),
  );

/** @param {TestFile} file */
const couldNotLoad = ({ name }) => `${basename(name)} could not be loaded`;

/** @param {TestFile} file */
const isUnloadable = ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0;
