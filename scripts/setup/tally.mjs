import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs checks one after another, each whatever the others said, and counts what passed and failed. */
export class Tally {
  passed = 0;
  failed = 0;

  /** A check that passes or fails as a whole. @param {string} title @param {string} command @param {readonly string[]} args */
  step(title, command, args) {
    const isRight = this.#run(title, command, args) === 0;
    if (isRight) this.passed++;
    else this.failed++;
    return isRight;
  }

  /** A check that counts its own tests. @param {string} title @param {string} command @param {readonly string[]} args */
  vitest(title, command, args) {
    const folder = mkdtempSync(join(tmpdir(), 'tally-'));
    const report = join(folder, 'report.json');
    const status = this.#run(title, command, [...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]);
    try {
      const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
      // A file that could not even be loaded has no tests in it, and must not pass for that
      const unloadable = testResults.filter(isUnloadable).length;
      this.passed += numPassedTests;
      this.failed += numFailedTests + unloadable || Number(status !== 0);
    } catch {
      this.failed++; // it ended before it could count
    }
    rmSync(folder, { recursive: true });
  }

  /** Prints the count as the last line and ends the process. @returns {never} */
  end() {
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
    process.exit(this.failed === 0 && this.passed > 0 ? 0 : 1);
  }

  /** @param {string} title @param {string} command @param {readonly string[]} args */
  #run(title, command, args) {
    console.log(`\n── ${title}`);
    const started = Date.now();
    const { status } = spawnSync(command, [...args], { stdio: 'inherit' });
    console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    return status;
  }
}

/** @param {{ status: string, assertionResults: unknown[] }} file */
const isUnloadable = ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0;
