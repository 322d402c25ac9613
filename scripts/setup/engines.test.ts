import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findEngine, installEngines } from './engines.mjs';

const FILES = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/bin/WebKitWebDriver',
  '/usr/bin/Xvfb',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

describe('installEngines', () => {
  /** A machine without engines, and with an apt-get that only records how it is called. */
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'engines-'));
    aptGet('true');
    vi.stubEnv('PATH', `${root}/bin:${process.env.PATH}`);
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    vi.spyOn(console, 'log').mockReturnValue();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true });
  });

  function put(path: string, text: string): void {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, text);
    chmodSync(root + path, 0o755);
  }
  const aptGet = (install: string) =>
    put('/bin/apt-get', `#!/bin/sh\necho "$@" >> ${root}/calls\ncase "$*" in *install*) ${install} ;; esac\n`);
  const calls = () => readFileSync(`${root}/calls`, 'utf8');

  it('installs what is missing by one call', () => {
    const [firefox = '', ...webKit] = FILES;
    put(firefox, '');
    aptGet(webKit.map((file) => `mkdir -p ${root}${dirname(file)} && : > ${root}${file}`).join(' && '));
    expect(installEngines(root)).toEqual([]);
    expect(calls().match(/install .*/g)).toEqual(['install -y --no-install-recommends webkit2gtk-driver xvfb']);
    expect(findEngine('WebKit', root)?.xvfb).toBe('/usr/bin/Xvfb');
  });

  it('says what is missing and how to get it, to those who are not root', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    expect(installEngines(root)).toEqual([
      'Firefox is not installed: apt-get install firefox-esr (npm test does so itself only as root on Debian)',
      'WebKit is not installed: apt-get install webkit2gtk-driver xvfb (npm test does so itself only as root on Debian)',
    ]);
  });

  it('says why apt-get failed', () => {
    aptGet('echo "E: Unable to locate package firefox-esr" >&2; exit 100');
    expect(installEngines(root)[0]).toBe('Firefox is not installed: apt-get install firefox-esr (E: Unable to locate package firefox-esr)');
  });

  it('asks for nothing that is there', () => {
    for (const file of FILES) put(file, '');
    expect(installEngines(root)).toEqual([]);
    expect(calls).toThrow('ENOENT');
  });
});
