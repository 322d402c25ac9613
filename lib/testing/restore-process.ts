import { afterAll } from 'vitest';

// Runs before each file of unit tests. Files share a process, and what one leaves in the environment or in processWide()
// (lib/process/process-wide.ts) the next must not find.
const environment = { ...process.env };
afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    if (symbol.description?.startsWith('paper: ')) Reflect.deleteProperty(globalThis, symbol);
  }
});
