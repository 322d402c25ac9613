import { openDictionary } from '../dictionary.ts';
import { wordEdges } from '../word-edges.ts';
import { dependsOnName, peopleIn } from './people-in.ts';
import { surnameLength, TITLES, ROLES } from './name-lists.ts';

const LEADING = new RegExp(`^(?:本报|本社)?(?:(?:${ROLES.filter((role) => role.length > 1).join('|')})(?:兼|是|为)?)+`);
const TRAILING = new RegExp(`(?:${TITLES.join('|')}|摄|摄影|文|图|绘|译)$`);
/** What organisations end with. */
const ORGANISATION = /[社报部室组局署处会院所馆网台厅厂团队店库系司校]$|公司|中心|大学|编辑/;

/**
 * The names of people in a field that says who made or said something, such as a credit or the attribution of a quotation.
 * Only those with a character that is another in names than in prose.
 * @example namesInField('文：于承远 / 摄影：钟明远') // ['于承远', '钟明远']
 */
export function namesInField(field: string): readonly string[] {
  return field.split(/[^\p{Script=Han}·]+/u).flatMap((part) => {
    const name = part.replace(LEADING, '').replace(TRAILING, '');
    return isName(name) ? [name].filter(dependsOnName) : namesInText(part);
  });
}

/** The names of people in running text whose characters are others in names than in prose. */
export function namesInText(text: string): readonly string[] {
  return peopleIn(text, wordEdges(text)).flatMap(({ start, end, isWhole }) => (isWhole ? [text.slice(start, end)] : []));
}

/** Whether a whole field is a person's name. Of two characters it may be a word, too. */
function isName(name: string): boolean {
  if (name.includes('·')) return true;
  const surname = surnameLength(name, 0);
  const given = name.length - (surname || 1);
  if (ORGANISATION.test(name)) return false;
  // 林郑月娥: a married woman with both surnames
  if (given < 1 || given > 2) return name.length === 4 && surname === 1 && surnameLength(name, 1) > 0;
  return surname > 0 || (name.length > 1 && name.length < 4 && !openDictionary().lexicon.words.has(name));
}
