import { format, inspect } from 'node:util';
import { repeatsCounted } from './repeats.ts';
import { currentRequestId } from './request-id.ts';

type Level = 'debug' | 'info' | 'warn' | 'error';
type Message = { readonly level: Level; readonly text: string; readonly error: Error | undefined; readonly cause: string };

const METHODS = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error', trace: 'debug' } as const;

/** The streams as they are before they are replaced. */
const write = { stdout: process.stdout.write.bind(process.stdout), stderr: process.stderr.write.bind(process.stderr) };
const streamOf = (level: Level) => (level === 'warn' || level === 'error' ? write.stderr : write.stdout);

/** The most of a message that tells its cause from another. */
const TELLING = 1000;

/**
 * Sets up the log of a process: what repeats is counted, and with LOG_FORMAT=json each message is one line of JSON, whoever writes
 * it. Next and libraries write by `console` or to the streams themselves, so both are replaced; it must be called before they load.
 */
export function setUpLog(isJson = process.env.LOG_FORMAT === 'json'): void {
  const say = repeatsCounted<Message>(({ level, text, error }, repeated) => {
    const more = repeated && `${repeated.times} times more in ${repeated.seconds} s: ${text.split('\n', 1)[0]}`;
    const print = streamOf(level);
    if (isJson) print(`${JSON.stringify(asRecord(level, more ?? text, repeated ? undefined : error))}\n`);
    else print(`${more ?? text}\n`);
  });
  for (const [method, level] of Object.entries(METHODS))
    console[method as keyof typeof METHODS] = (...args: unknown[]) => say(messageOf(level, args, isJson));
  if (!isJson) return;
  for (const [stream, level] of [
    ['stdout', 'info'],
    ['stderr', 'error'],
  ] as const)
    process[stream].write = ((chunk: string | Uint8Array, encoding?: unknown, callback?: unknown) => {
      const text = Buffer.from(chunk as Uint8Array)
        .toString()
        .trimEnd();
      if (text !== '') say({ level, text, error: undefined, cause: text });
      const done = typeof encoding === 'function' ? encoding : callback;
      if (typeof done === 'function') process.nextTick(done as () => void);
      return true;
    }) as typeof process.stdout.write;
  // Node writes warnings past the stream
  process.removeAllListeners('warning');
  process.on('warning', (warning) => console.warn(warning));
}

/** Writes a line about a request, which is never counted away. */
export function logEvent(message: string, facts: object): void {
  const isJson = process.env.LOG_FORMAT === 'json';
  write.stdout(
    `${isJson ? JSON.stringify({ ...asRecord('info', message, undefined), ...facts }) : `${message} ${JSON.stringify(facts)}`}\n`,
  );
}

function messageOf(level: Level, args: readonly unknown[], isJson: boolean): Message {
  const error = args.find((one): one is Error => one instanceof Error);
  const words = isJson && error ? args.filter((one) => one !== error) : args;
  const text = words.length === 0 && error ? error.message : format(...words);
  // Of errors the place counts: the message may have an address in it that a client chose
  const frames = error?.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { level, text, error, cause: (frames && frames.length > 0 ? frames.join('\n') : text).slice(0, TELLING) };
}

function asRecord(level: Level, message: string, error: Error | undefined): object {
  return {
    time: new Date().toISOString(),
    level,
    message,
    error: error && { name: error.name, message: error.message, stack: inspect(error) },
    requestId: currentRequestId(),
  };
}
