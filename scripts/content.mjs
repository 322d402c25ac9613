// The editors' command line: npm run content <check | index | schema | translations | translated>. The work is in lib/content/command.ts.
import { register } from 'tsx/esm/api';

register();
const { runContentCommand } = await import('../lib/content/command.ts');
process.exitCode = runContentCommand(process.argv.slice(2), console.log);
