import type { WordEdges } from '../word-edges.ts';
import { ROLES, TITLES } from './name-lists.ts';

const [LONG, SHORT] = [ROLES.filter((role) => role.length > 1), ROLES.filter((role) => role.length === 1)];
/** A role, perhaps with a mark between it and the name. A role of one character needs the mark, and nothing before it. */
const NAMED = new RegExp(
  `(?:(?:${LONG.join('|')})(?:[：:／/｜|]|\\s|是|为)?|(?<!\\p{Script=Han})(?:${SHORT.join('|')})(?:[：:／/｜|]|\\s))$`,
  'u',
);

/** Whether a role stands before an index: 记者, 摄影：, 图／ */
export const isNamedBefore = (text: string, at: number): boolean => NAMED.test(text.slice(Math.max(0, at - 8), at));

/** The title at an index, such as 教授; undefined if there is none. */
export function titleAt(text: string, at: number): string | undefined {
  TITLED.lastIndex = at;
  return TITLED.exec(text)?.[0];
}

const TITLED = new RegExp(TITLES.join('|'), 'y');

const SPOKEN =
  /[也还则曾又均都]?(?:昨日|今日|昨天|今天|随后|当天)?(?:说|表示|指出|认为|称|告诉|强调|介绍|坦言|透露|回忆|补充|解释|写道|宣布|提到|感慨|回应|直言|承认|呼吁|笑言|笑道|今年|现年|出生|曾任|担任|来自|主演|主持|执导|饰演|作序|报道|[（(，]\s?\d{1,3}岁|[（(]\d{4})/y;

/** Whether what people do, say or are follows at an index: 说, 表示, （35岁） */
export function spokenAt(text: string, at: number): boolean {
  SPOKEN.lastIndex = at;
  return SPOKEN.test(text);
}

/** Whether an index is the end of a text or of a phrase. */
export const isBoundary = (text: string, at: number): boolean => at >= text.length || /[^\p{L}\p{N}]/u.test(text.charAt(at));

/** Whether a name may begin at an index: at the beginning of a phrase, or after a word that takes a person. */
export const isLeftOfName = (text: string, at: number, { isEdge }: WordEdges): boolean =>
  at === 0 || /[^\p{L}\p{N}]/u.test(text.charAt(at - 1)) || (/[和与及跟同由请向让据叫给找见]/.test(text.charAt(at - 1)) && isEdge(at - 1));
