import { afterAll } from 'vitest';

// Runs before each file of unit tests. Files share a process, and one file must not find what another set in the environment.
const before = { ...process.env };
afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});
