import { spawnSync } from 'node:child_process';

/**
 * Runs a command with this terminal's output. If it fails, ends the process with its exit code.
 * @param {string} command @param {readonly string[]} args @param {Record<string, string>} [environment]
 */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, [...args], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
  });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
