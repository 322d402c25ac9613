import { choicesIn, nameInTraditional } from '../../../chinese/traditional/names/name-forms.ts';
import { peopleOf } from '../../../record/people/people-of.ts';
import type { Report } from '../../parse.ts';
import type { CheckedArticle } from '../../rule.ts';
import { textsIn } from '../texts-in.ts';

/**
 * Names that the Traditional edition may write with another character: 李准 is 李准 or 李準, and only who knows him knows. Each
 * is reported once, where it first stands, until traditional.json or the story itself says how it is written.
 */
export function checkNamesInTraditional({ article, context }: CheckedArticle, report: Report): void {
  const guesses = peopleOf(article).flatMap((name) => choicesIn(name).map((choice) => ({ name, ...choice })));
  if (guesses.length === 0) return;
  const { protected: names, wording } = context.traditional;
  const decided = [...names, ...Object.keys(wording), ...Object.keys(article.traditional ?? {})];
  const texts = textsIn(article, []).filter(({ language }) => language === 'zh');
  const told = new Set<string>();
  for (const { name, at, other } of guesses) {
    const first = texts.find(({ text }) => text.includes(name));
    if (!first || told.has(name) || decided.some((word) => word.includes(name))) continue;
    told.add(name);
    const shown = nameInTraditional(name);
    const alternative = `${shown.slice(0, at)}${other}${shown.slice(at + 1)}`;
    report(
      'warning',
      first.path,
      `${name} is ${shown} in Traditional, by a guess: it may be ${alternative}`,
      `decide it in "wording" of content/traditional.json: "${name}": "${shown}" or "${name}": "${alternative}"`,
      { at: first.text.indexOf(name) + at },
    );
  }
}
