// npm run bench [origin [story]]: measures a running paper. The work is in scripts/bench/bench.ts.
import { register } from 'tsx/esm/api';

register();
await import('./bench/bench.ts');
