import { join, relative } from 'node:path';
import { checkContent } from './content-check.ts';
import { staleSchemas, writeSchemas } from './json-schemas.ts';
import { formatProblem, type Problem, withoutConsequences } from '../check/problem.ts';
import { contentDir } from '../folder/content-dir.ts';
import { recordTranslation } from './record-translation.ts';
import { syncIndex } from '../index/story-index.ts';
import { printTranslations } from './translation-table.ts';
import { withdrawFolders } from './withdraw.ts';

const USAGE = `npm run content check    read every file and list what is wrong
npm run content index    bring the index up to date
npm run content schema   write content/schema from lib/record/schema.ts
npm run content withdraw <folder> …                  withdraw the stories of a folder that is gone

npm run content translations [<story> …]             how far the translations have come
npm run content translated <story> <block> … | all   record that these blocks are translated from their original as it is now`;

/**
 * The editors' command line.
 * @param print writes one line
 * @returns the exit code: 0, or 1 if there is an error
 */
export function runContentCommand([command, ...options]: readonly string[], print: (line: string) => void): 0 | 1 {
  switch (command) {
    case 'check':
      return check(print);
    case 'index':
      return index(print);
    case 'schema':
      for (const path of writeSchemas()) print(`content/${path}`);
      return 0;
    case 'withdraw':
      return withdrawFolders(options, print);
    case 'translations':
      return printTranslations(options, print);
    case 'translated':
      return recordTranslation(options, print);
    default:
      print(USAGE);
      return command === undefined ? 0 : 1;
  }
}

function check(print: (line: string) => void): 0 | 1 {
  const { files, problems } = checkContent(new Date());
  const found = [...problems, ...staleSchemas()];
  const all = withoutConsequences(found);
  const errors = all.filter(({ level }) => level === 'error');
  list(
    'Warnings',
    all.filter(({ level }) => level === 'warning'),
    print,
  );
  list('Errors', errors, print);
  for (const line of leftOut(found.filter((problem) => !all.includes(problem)))) print(line);
  print(`${count(files, 'file')}: ${count(errors.length, 'error')}, ${count(all.length - errors.length, 'warning')}`);
  return errors.length > 0 ? 1 : 0;
}

function index(print: (line: string) => void): 0 | 1 {
  const { added, changed, removed, problems, passedOver, lost } = syncIndex();
  const errors = withoutConsequences(problems).filter(({ level }) => level === 'error');
  list('Errors: the last good version of these files stays', errors, print);
  list('Not read', passedOver, print);
  for (const path of lost) print(lostLine(path));
  print(`${added.length} added, ${changed.length} changed, ${removed.length} removed, ${count(errors.length, 'error')}`);
  return errors.length > 0 ? 1 : 0;
}

/** How many problems wait for a file that has a mistake itself. */
function leftOut(problems: readonly Problem[]): readonly string[] {
  const files = [...new Set(problems.flatMap(({ decidedBy }) => decidedBy ?? []))];
  return files.map((file) => {
    const waiting = problems.filter(({ decidedBy }) => decidedBy === file).length;
    return `Until ${shown(file)} is right, nobody can tell whether ${count(waiting, 'name')} in other files ${waiting === 1 ? 'is' : 'are'} defined there\n`;
  });
}

const lostLine = (path: string) =>
  `${shown(path)}: this version of the paper cannot show the last good version of this file; readers do not see it until it is right`;

function list(title: string, problems: readonly Problem[], print: (line: string) => void): void {
  if (problems.length === 0) return;
  print(`${title}\n`);
  for (const problem of problems) print(formatProblem({ ...problem, file: shown(problem.file) }));
  print('');
}

const shown = (file: string) => join(relative(process.cwd(), contentDir()), file);

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
