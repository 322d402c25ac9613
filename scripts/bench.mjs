import { weigh } from './bench/weight.mjs';
import { timeLargestPaint } from './bench/largest-paint.mjs';
import { timeToggle } from './bench/toggle.mjs';

/**
 * Measures a running paper: `npm start` in one terminal, `npm run bench [origin]` in another. Prints medians; nothing here
 * passes or fails, because a busy machine is not a mistake.
 */
const origin = process.argv[2] ?? 'http://localhost:3000';
const story = process.argv[3] ?? '/science/why-the-cluster-ranks-first';

console.log(`\nWeight on the wire, gzip, kB (${origin})`);
console.table(await weigh(origin, ['/en', '/zh', `/en${story}`, `/zh${story}`]));

console.log('\nSwitching language on a phone screen, CPU slowed 4 times');
console.table(await timeToggle(origin, story));

console.log('\nLargest paint, CPU slowed 4 times, against the same HTML served as a bare file');
console.table(await timeLargestPaint(origin, [`/en${story}`, `/zh${story}`]));
