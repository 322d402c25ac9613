// The editors' command line: npm run content <check | index | schema | translations | translated>. The work is in lib/newsroom/command.ts.
import { register } from 'tsx/esm/api';

register();
const { derivedCode } = await import('./setup/derived-code.ts');
Object.assign(process.env, await derivedCode());
const { runContentCommand } = await import('../lib/newsroom/command.ts');
process.exitCode = runContentCommand(process.argv.slice(2), console.log);
