import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A log that is kept in a file is read without colours, and without bars that are drawn again and again. */
const ENVIRONMENT = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };

/** Runs checks one after another, each whatever the others said, and counts what passed and failed. */
export class Tally {
  passed = 0;
  failed = 0;
  /** What failed, by name: the log of a machine elsewhere often keeps its end only @type {string[]} */
  #failures = [];
  /** What passed only when tried again, by name: to be looked into, though it failed nobody @type {string[]} */
  #unsteady = [];

  /** A check that passes or fails as a whole. @param {string} title @param {string} command @param {readonly string[]} args */
  step(title, command, args) {
    const isRight = this.#run(title, command, args) === 0;
    if (isRight) this.passed++;
    else this.#fail(1, [title]);
    return isRight;
  }

  /** A check that counts its own tests. @param {string} title @param {string} command @param {readonly string[]} args */
  vitest(title, command, args) {
    const folder = mkdtempSync(join(tmpdir(), 'tally-'));
    const report = join(folder, 'report.json');
    const status = this.#run(title, command, [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
    try {
      const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
      // A file that could not even be loaded has no tests in it, and must not pass for that
      const unloadable = testResults.filter(isUnloadable);
      this.passed += numPassedTests;
      this.#unsteady.push(...namesOf(testResults, isUnsteady));
      const failed = numFailedTests + unloadable.length || Number(status !== 0);
      if (failed) this.#fail(failed, namesOf(testResults, hasFailed).concat(unloadable.map(couldNotLoad)));
    } catch {
      this.#fail(1, [`${title} ended before it could count`]);
    }
    rmSync(folder, { recursive: true });
  }

  /** Prints the count as the last line and ends the process. @returns {never} */
  end() {
    for (const name of this.#unsteady) console.log(`PASSED AT THE SECOND TRY: ${name}`);
    for (const name of this.#failures) console.log(`FAILED: ${name}`);
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
    process.exit(this.failed === 0 && this.passed > 0 ? 0 : 1);
  }

  /** @param {number} count @param {readonly string[]} names */
  #fail(count, names) {
    this.failed += count;
    this.#failures.push(...names);
  }

  /** @param {string} title @param {string} command @param {readonly string[]} args */
  #run(title, command, args) {
    console.log(`\n── ${title}`);
    const started = Date.now();
    const { status } = spawnSync(command, [...args], { stdio: 'inherit', env: ENVIRONMENT });
    console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    return status;
  }
}

/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} Test */
/** @typedef {{ name: string, status: string, assertionResults: Test[] }} TestFile */

/** @param {readonly TestFile[]} files @param {(test: Test) => boolean} are */
const namesOf = (files, are) =>
  files.flatMap(({ name, assertionResults }) => assertionResults.filter(are).map(({ fullName }) => `${basename(name)}: ${fullName}`));

/** @param {Test} test */
const hasFailed = ({ status }) => status === 'failed';

/** @param {Test} test */
const isUnsteady = ({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0;

/** @param {TestFile} file */
const couldNotLoad = ({ name }) => `${basename(name)} could not be loaded`;

/** @param {TestFile} file */
const isUnloadable = ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0;
