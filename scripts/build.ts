// npm start and npm test run this before they serve: it indexes the content and makes the production build if that is out of date.
import { runContentCommand } from '../lib/newsroom/command.ts';
import { build } from './setup/build.ts';
import { derivedCode } from './setup/derived-code.ts';

Object.assign(process.env, await derivedCode());
try {
  runContentCommand(['index'], console.log); // a mistake in a story is printed, and affects that story only
} catch (error) {
  console.error('The content could not be indexed.', error);
}
await build();
