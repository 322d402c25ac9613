import { storyPath } from '../../address/addresses.ts';
import { read } from '../../address/table.ts';
import { SLUG } from '../../record/slug.ts';
import type { CheckedArticle } from '../rule.ts';
import { ROLES } from '../../record/schema/credit.ts';
import { shortCode } from '../../record/short-code.ts';
import type { Report } from '../parse.ts';
import { suggest } from '../suggest.ts';

/** How file managers, browsers, Office and programs that synchronise folders name their copies. */
const COPY =
  /\/(?:~\$|\._|copy of |副本)[^/]*$|[ _-](?:copy|副本|拷贝|复件|kopie)(?: ?\d+)?\.json$| ?[(（]\d+[)）]\.json$|[._ (-](?:sync-conflict|conflict(?:ed copy)?)\b[^/]*\.json$/i;
const PATH = new RegExp(`^articles/\\d{4}/${SLUG}\\.json$`);

/** A short link has one story. Two files of one name, and a former name that is an id too, have their own problem already. */
function checkCode({ file, slug, article: { id }, context }: CheckedArticle, twin: string | undefined, report: Report): void {
  const code = shortCode(id);
  const double = context.holderOfCode(code, file);
  if (double === undefined || double === twin || (id === slug && double === context.holderOfFormer(slug, file))) return;
  if (id === slug)
    report(
      'error',
      ['id'],
      `by the name of its file the id is "${id}", whose short link /s/${code} is already that of ${double}`,
      'write an "id" of its own into the newer one',
    );
  else report('error', ['id'], `the short link /s/${code} of "${id}" is already that of ${double}`, 'choose another id for the newer one');
}

const DEFINED_IN = { section: 'sections.json', topic: 'topics.json', series: 'series.json', role: 'roles.json' } as const;

/** The file name can be an address; slug, short code and number in the series are unique; section, topics, series and roles are defined. */
export function checkNames({ file, slug, article, context }: CheckedArticle, report: Report): void {
  if (!PATH.test(file) && COPY.test(file))
    report('error', [], 'the file name is that of a copy, which a program has made', 'take the copy away, or rename it');
  else if (!PATH.test(file))
    report(
      'error',
      [],
      'the file name cannot be an address',
      'must be articles/<year>/<slug>.json, the slug in lower-case letters, digits and single hyphens',
    );
  else if (context.sections.includes(article.section) && read(storyPath('en', { section: article.section, slug }))?.kind !== 'story')
    report('error', [], `"${slug}" is a part of other addresses`, 'choose another file name');
  const twin = context.holderOfSlug(slug, file);
  if (twin !== undefined) report('error', [], `the slug "${slug}" is already taken by ${twin}`, 'rename one of the files');

  checkCode({ file, slug, article, context }, twin, report);

  const known = (kind: keyof typeof DEFINED_IN, id: string, path: (string | number)[], ids: readonly string[]) => {
    if (!ids.includes(id))
      report('error', path, `unknown ${kind} "${id}"`, suggest(id, ids, context.names[kind]), { decidedBy: DEFINED_IN[kind] });
  };
  known('section', article.section, ['section'], context.sections);
  article.topics.forEach((topic, n) => {
    known('topic', topic, ['topics', n], context.topics);
    if (article.topics.indexOf(topic) < n) report('warning', ['topics', n], `topic "${topic}" is there twice`, 'keep one');
  });
  const roles = [...context.roles.map(({ id }) => id), ...ROLES];
  article.credits.forEach(({ role }, n) => known('role', role, ['credits', n, 'role'], roles));
  if (!article.series) return;
  const { id, number } = article.series;
  known('series', id, ['series', 'id'], context.series);
  const holder = context.holderOfNumber(id, number, file);
  if (holder !== undefined)
    report('error', ['series', 'number'], `number ${number} of "${id}" is already taken by ${holder}`, 'give one of them another number');
}
