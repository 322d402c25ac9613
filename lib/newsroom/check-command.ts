import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../edition/languages.ts';
import { inLanguage } from '../check/messages/in-language.ts';
import { formatProblem, type Problem, withoutConsequences } from '../check/problem.ts';
import { checkContent, type CheckResult } from './content-check.ts';
import { staleSchemas } from './json-schemas.ts';
import { shown } from './shown.ts';
import { type Print, refuse } from './story-file.ts';

/** What the check prints: for people, for programs, or for GitHub to show beside the lines of a change. */
const FORMATS = ['text', 'json', 'github'] as const;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
  strict: { type: 'boolean', default: false },
} as const;

/**
 * Checks the whole content folder, or the files and stories that are named.
 * @returns the exit code: 1 if there is an error or, if it is strict, a warning
 */
export function check(options: readonly string[], print: Print): 0 | 1 {
  const asked = read(options);
  if ('wrong' in asked) return refuse(print, asked.wrong, HINT);
  const { format, language, isStrict, named } = asked;
  const { files, problems, unknown } = checkContent(new Date(), named);
  if (unknown !== undefined) return refuse(print, inLanguage(unknown, language), HINT);
  const found = [...problems, ...(named.length === 0 ? staleSchemas() : [])];
  const all = withoutConsequences(found);
  const result = { files, problems: all };
  if (format === 'json') printJson(result, language, print);
  else if (format === 'github') printForGitHub(result, language, print);
  else printText(result, found, language, print);
  return all.some(({ level }) => level === 'error' || isStrict) ? 1 : 0;
}

type Asked = { readonly format: string; readonly language: Language; readonly isStrict: boolean; readonly named: readonly string[] };

function read(options: readonly string[]): Asked | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...options], options: OPTIONS, allowPositionals: true });
    const { format, lang, strict } = values;
    if (!FORMATS.some((one) => one === format)) return { wrong: `--format is one of: ${FORMATS.join(', ')}` };
    const language = lang === undefined ? languageOfReader() : languageNamed(lang);
    if (!language) return { wrong: `--lang is one of: ${LANGUAGES.join(', ')}` };
    return { format, language, isStrict: strict, named: positionals };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message.replace(/\. To specify[^]*/, '') : String(error) };
  }
}

/** The language of the terminal, by POSIX: LC_ALL before LC_MESSAGES before LANG. */
const languageOfReader = (): Language => languageNamed(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'en') ?? 'en';

/** @example languageNamed('zh_CN.UTF-8') // 'zh' */
const languageNamed = (name: string): Language | undefined =>
  LANGUAGES.find((language) => new RegExp(`^${language}(?![a-z])`, 'i').test(name));

const HINT = 'Options follow after --, such as npm run content check -- --strict; npm run content -- --help lists them';

const ofLevel = (problems: readonly Problem[], level: Problem['level']) => problems.filter((problem) => problem.level === level);

function printText({ files, problems }: CheckResult, found: readonly Problem[], language: Language, print: Print): void {
  const [errors, warnings] = [ofLevel(problems, 'error'), ofLevel(problems, 'warning')];
  list('Warnings', warnings, language, print);
  list('Errors', errors, language, print);
  for (const line of leftOut(found.filter((problem) => !problems.includes(problem)))) print(inLanguage(line, language));
  print(inLanguage(`${count(files, 'file')}: ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}`, language));
}

/** Lists problems below a title; nothing if there are none. */
export function list(title: string, problems: readonly Problem[], language: Language, print: Print): void {
  if (problems.length === 0) return;
  print(`${inLanguage(title, language)}\n`);
  for (const problem of problems) print(formatProblem({ ...problem, file: shown(problem.file) }, language));
  print('');
}

function printJson({ files, problems }: CheckResult, language: Language, print: Print): void {
  const written = problems.map(({ file, line, column, path, level, wrong, right }) => ({
    ...{ file: shown(file), line, column, path, level },
    ...{ wrong: inLanguage(wrong, language), right: inLanguage(right, language) },
  }));
  const [errors, warnings] = [ofLevel(problems, 'error').length, ofLevel(problems, 'warning').length];
  print(JSON.stringify({ files, errors, warnings, problems: written }, null, 2));
}

/** Workflow commands: docs.github.com/actions/reference/workflows-and-actions/workflow-commands. */
function printForGitHub({ problems }: CheckResult, language: Language, print: Print): void {
  const data = (text: string) => text.replace(/[%\r\n]/g, encodeURIComponent);
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  for (const { file, line, column, path, level, wrong, right } of problems) {
    const says = [path, inLanguage(wrong, language), inLanguage(right, language)].filter((part) => part !== '').join('  ');
    print(`::${level} file=${property(shown(file))},line=${line},col=${column}::${data(says)}`);
  }
}

/** How many problems wait for a file that has a mistake itself. */
function leftOut(problems: readonly Problem[]): readonly string[] {
  const files = [...new Set(problems.flatMap(({ decidedBy }) => decidedBy ?? []))];
  return files.map((file) => {
    const waiting = problems.filter(({ decidedBy }) => decidedBy === file).length;
    return `Until ${shown(file)} is right, nobody can tell whether ${count(waiting, 'name')} in other files ${waiting === 1 ? 'is' : 'are'} defined there\n`;
  });
}

/** @example count(2, 'file') // '2 files' */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
