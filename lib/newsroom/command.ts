import { check, count, list } from './check-command.ts';
import { writeSchemas } from './json-schemas.ts';
import { withoutConsequences } from '../check/problem.ts';
import { recordTranslation } from './record-translation.ts';
import { renameStory } from './rename.ts';
import { shown } from './shown.ts';
import { syncIndex } from '../index/story-index.ts';
import { printTranslations } from './translation-table.ts';
import { withdrawFolders } from './withdraw.ts';

const USAGE = `npm run content check [<file, folder or story> …]      list what is wrong, in all files or in these
  -- --strict                                           warnings fail too
  -- --format text | json | github                      for people, programs, or GitHub's view of a change
  -- --lang en | zh                                     in English or Chinese; without it as LC_ALL or LANG say
npm run content index    bring the index up to date
npm run content schema   write content/schema from lib/record/schema
npm run content rename <story> <slug>                give a story another address; the one it had leads there
npm run content withdraw <folder> …                  withdraw the stories of a folder that is gone

npm run content translations [<story> …]             how far the translations have come
npm run content translated <story> <block> … | all   record that these blocks are translated from their original as it is now`;

/**
 * The editors' command line.
 * @param print writes one line
 * @returns the exit code: 0, or 1 if there is an error
 */
export function runContentCommand([command, ...options]: readonly string[], print: (line: string) => void): 0 | 1 {
  if ([command, ...options].some((option) => option === '--help' || option === '-h') || command === 'help') {
    print(USAGE);
    return 0;
  }
  const unknown = command === 'check' ? undefined : options.find((option) => option.startsWith('-'));
  if (unknown !== undefined) {
    print(`Unknown option '${unknown}'\n\n${USAGE}`);
    return 1;
  }
  switch (command) {
    case 'check':
      return check(options, print);
    case 'index':
      return index(print);
    case 'schema':
      syncIndex();
      for (const path of writeSchemas()) print(`content/${path}`);
      return 0;
    case 'rename':
      return renameStory(options, print);
    case 'withdraw':
      return withdrawFolders(options, print);
    case 'translations':
      return printTranslations(options, print);
    case 'translated':
      return recordTranslation(options, print);
    default:
      if (command !== undefined) print(`Unknown command '${command}'\n`);
      print(USAGE);
      return command === undefined ? 0 : 1;
  }
}

function index(print: (line: string) => void): 0 | 1 {
  const { added, changed, removed, problems, passedOver, lost } = syncIndex();
  const errors = withoutConsequences(problems).filter(({ level }) => level === 'error');
  list('Errors: the last good version of these files stays', errors, 'en', print);
  list('Not read', passedOver, 'en', print);
  for (const path of lost) print(lostLine(path));
  print(`${added.length} added, ${changed.length} changed, ${removed.length} removed, ${count(errors.length, 'error')}`);
  return errors.length > 0 ? 1 : 0;
}

const lostLine = (path: string) =>
  `${shown(path)}: this version of the paper cannot show the last good version of this file; readers do not see it until it is right`;
