import type { JsonPath } from '../../../folder/json-path.ts';
import { NO_TERMS, type Terms, withNames, withOverrides } from '../../../chinese/traditional/terms.ts';
import { toTraditional } from '../../../chinese/traditional/traditional.ts';
import { peopleOf } from '../../../record/people/people-of.ts';
import { unpaintedIn } from '../../../unicode/painted.ts';
import type { Report } from '../../parse.ts';
import type { CheckedArticle } from '../../rule.ts';
import { textsIn } from '../texts-in.ts';

/** What posters and previews paint of a story can be painted, in Traditional too. */
export function checkPainted({ article, context }: CheckedArticle, report: Report): void {
  const { title, summary, source, traditional = {} } = article;
  const terms = () => withOverrides(withNames({ ...context.traditional }, peopleOf(article)), traditional);
  for (const [name, text] of Object.entries({ title, summary, source })) checkPaintedTexts(text, [name], report, { terms, traditional });
}

/** The editors' own wording of a story for Traditional. `terms` is asked only for texts that may change. */
type Wording = { readonly terms: () => Terms; readonly traditional: Readonly<Record<string, string>> };
const NO_WORDING: Wording = { terms: () => NO_TERMS, traditional: {} };

/** The same of a text of the paper's own files, such as the name of a series. */
export function checkPaintedTexts(texts: unknown, path: JsonPath, report: Report, wording = NO_WORDING): void {
  for (const { text, language, path: place } of textsIn(texts, path)) {
    // The check of characters names those of private use already
    const letters = unpaintedIn(text).filter(({ letter }) => !/^\p{Private_Use}+$/u.test(letter));
    const names = new Set(letters.map(({ letter }) => nameOf(letter)));
    const tell = (all: ReadonlySet<string>, at: number | undefined, edition = '') => {
      if (all.size === 0) return;
      const shown = [...all].slice(0, MOST).join(' ') + (all.size > MOST ? ' …' : '');
      const wrong = `no font of posters and previews has ${shown}${edition}`;
      report(
        'warning',
        place,
        wrong,
        'they show 〓 in its place: write it another way, if it matters there',
        at === undefined ? {} : { at },
      );
    };
    tell(names, letters[0]?.at);
    if (language !== 'zh') continue;
    const first = [...text].find(isUnpaintedInTraditional);
    if (first === undefined && !Object.keys(wording.traditional).some((word) => text.includes(word))) continue;
    const converted = unpaintedIn(toTraditional(text, wording.terms())).map(({ letter }) => nameOf(letter));
    tell(
      new Set(converted.filter((name) => !names.has(name))),
      first === undefined ? undefined : text.indexOf(first),
      ', which 繁體 has here',
    );
  }
}

const inTraditional = new Map<string, boolean>();

/** Whether a font has a character, and none has what it becomes in Traditional: 杩 榪. There are some forty, of rare words. */
function isUnpaintedInTraditional(character: string): boolean {
  if (!/\p{Script=Han}/u.test(character)) return false;
  const known = inTraditional.get(character);
  if (known !== undefined) return known;
  const is = unpaintedIn(character).length === 0 && unpaintedIn(toTraditional(character)).length > 0;
  inTraditional.set(character, is);
  return is;
}

/** How many letters a message names. */
const MOST = 8;

/** A letter, or the code of one that is no character yet. */
const nameOf = (letter: string): string =>
  /^\p{Unassigned}/u.test(letter) ? `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` : letter;
