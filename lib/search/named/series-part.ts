import { numberIn } from '../../check/numbers/chinese-numbers.ts';
import { foldedText } from '../../chinese/fold.ts';
import { LANGUAGES } from '../../edition/languages.ts';
import { partTag } from '../../index/searched-text.ts';
import { allSeries } from '../../queries/paper-files.ts';

/** A number and what goes with it: #12, no. 12, episode 12, 第12期, 第十二期. */
const NUMBER =
  /^(?:第|no|nr|number|num|ep|episode|part|issue|vol|volume|#|之)*(\d{1,5}|[零〇一二三四五六七八九十百]+)(?:期|集|回|篇|讲|号|话|辑|弹)?$/u;

/**
 * The tag of a story of a series if the query is the name of a series with a number, in either order and any spelling;
 * undefined if it is not.
 * @example partAsked('BayTalk #12'), partAsked('第十二期湾谈')
 */
export function partAsked(text: string): string | undefined {
  const compact = foldedText(text).replace(/[\s\p{P}]+/gu, '');
  for (const { id, name } of allSeries()) {
    for (const series of LANGUAGES.map((language) => foldedText(name[language]).replace(/[\s\p{P}]+/gu, ''))) {
      if (series === '' || !compact.includes(series)) continue;
      const number = NUMBER.exec(compact.replace(series, ''))?.[1];
      if (number !== undefined) return partTag(id, /^\d/.test(number) ? Number(number) : numberIn(number));
    }
  }
  return undefined;
}
