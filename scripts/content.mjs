// The editors' command line: npm run content <check | index | schema | rename | withdraw | translations | translated>. The work
// is in lib/newsroom/command.ts. It can be started from any folder: npm keeps that in INIT_CWD.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

process.env.INIT_CWD ??= process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const options = process.argv.slice(2);
// Without a -- before it npm keeps the option for itself
if (process.env.npm_config_strict === 'true' && options[0] === 'check') options.push('--strict');

register();
const { derivedCode } = await import('./setup/derived-code.ts');
Object.assign(process.env, await derivedCode());
const { runContentCommand } = await import('../lib/newsroom/command.ts');
process.exitCode = runContentCommand(options, console.log);
