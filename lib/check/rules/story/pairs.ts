import { LANGUAGES } from '../../../edition/languages.ts';
import { markedTexts } from '../../../record/block-texts.ts';
import { hrefsIn, parseInline, plainText } from '../../../record/inline.ts';
import { plainPlaces } from '../../wording/plain-places.ts';
import { mismatch } from '../../numbers/mismatch.ts';
import { differingCurrency } from '../../pairs/currency.ts';
import { cutOff, muchShorter } from '../../pairs/cut-off.ts';
import { leftInChinese, leftInEnglish, wrongLanguage } from '../../pairs/languages-swapped.ts';
import { differingMonth, differingTime } from '../../pairs/times.ts';
import { localizedPairs, type Pair } from '../../pairs/localized-pairs.ts';
import { shiftedBlocks } from '../../pairs/shifted.ts';
import type { Report } from '../../parse.ts';
import type { CheckedText } from '../../rule.ts';
import { findMojibake } from '../../wording/mojibake.ts';
import { findPlaceholders } from '../../wording/placeholder.ts';
import type { Finding } from '../../wording/finding.ts';
import { differingDay, differingWeekday, findWeekdays } from '../../wording/weekdays.ts';
import { LANGUAGE_NAME } from '../languages.ts';
import { textsIn } from '../texts-in.ts';
import { hasBrokenLink } from './link-words.ts';

type Checked = CheckedText['article'] & { readonly publishedAt?: string };

/** Both languages of a text say the same: the same numbers, days, currencies and links, each in its own language and to the end. */
export function checkPairs({ article }: { readonly article: Checked }, report: Report): void {
  const moved = shiftedBlocks(article.body);
  const [first] = moved;
  if (first)
    report(
      'warning',
      ['body', first.block, 'zh'],
      `this is the Chinese of body[${first.belongsTo}]`,
      'are the translations moved by a paragraph?',
    );
  const marked = new Set(markedTexts(article).map(({ path }) => path.join('/')));
  const storyOf = () =>
    textsIn(article, [])
      .flatMap(({ text, language }) => (language === 'zh' ? text : []))
      .join('\n');
  for (const pair of localizedPairs(article)) {
    const [part, n] = pair.path;
    if (part === 'body' && moved.some(({ block }) => block === n)) continue;
    if (checkLanguageOf(pair, report)) continue;
    const isCell = part === 'body' && typeof n === 'number' && ['table', 'figures'].includes(article.body[n]?.type ?? '');
    checkFacts({ article, pair, isCell, storyOf }, report);
    // In a plain field there are no links
    if (marked.has(pathOf(pair, 'en').join('/'))) checkLinkCount(pair, report);
    if (isRunning(article, pair) && isReadable(pair)) checkEnds(pair, report);
  }
}

/** Whether both texts are whole ones in their languages: of others the end says nothing. */
const isReadable = ({ en, zh }: Pair): boolean =>
  !leftInChinese(plainText(en)) &&
  !leftInEnglish(plainText(zh)) &&
  [findMojibake, findPlaceholders].every((find) => find(en, 'en').length + find(zh, 'zh').length === 0);

const pathOf = ({ path, item }: Pair, language: 'en' | 'zh') => [...path, language, ...(item === undefined ? [] : [item])];

/** Reports a text that is not in its language. @returns whether there is one: then nothing else can be compared */
function checkLanguageOf(pair: Pair, report: Report): boolean {
  const [en, zh] = [wrongLanguage(plainText(pair.en), 'en'), wrongLanguage(plainText(pair.zh), 'zh')];
  if (en && zh) report('warning', pair.path, 'Chinese under "en", English under "zh"', 'exchange the two');
  else if (en) report('warning', pathOf(pair, 'en'), 'this is Chinese', 'it belongs under "zh"');
  else if (zh) report('warning', pathOf(pair, 'zh'), 'this is English', 'it belongs under "en", or is not translated yet');
  return en !== undefined || zh !== undefined;
}

type Facts = { article: Checked; pair: Pair; isCell: boolean; storyOf: () => string };

function checkFacts({ article, pair, isCell, storyOf }: Facts, report: Report): void {
  const [en, zh] = [plainText(pair.en), plainText(pair.zh)];
  const tell = (language: 'en' | 'zh', { at, wrong, right }: Finding) =>
    report('warning', pathOf(pair, language), wrong, right, { at: plainPlaces(pair[language])(at) });
  const days = findDays(en, zh, article.publishedAt);
  for (const { language, ...finding } of days) tell(language, finding);
  const number = days.length > 0 ? undefined : mismatch(en, zh);
  // A cell may say millions as its column does, and 万 in Chinese
  if (number && !(isCell && isPowerOfTen(number.en.value / number.zh.value)))
    tell('zh', { at: number.zh.at, wrong: `${number.zh.written} here, ${number.en.written} in the English`, right: 'which is right?' });
  const month = days.length > 0 ? undefined : differingMonth(en, zh);
  const time = days.length > 0 || number ? undefined : differingTime(en, zh);
  for (const finding of [month, time, differingCurrency(en, zh, storyOf), leftInEnglish(zh)]) if (finding) tell('zh', finding);
  const chinese = leftInChinese(en);
  if (chinese) tell('en', chinese);
}

/** What is wrong with days: one problem, although a slip in a day makes date, weekday and translation differ. */
function findDays(en: string, zh: string, publishedAt: string | undefined): readonly (Finding & { readonly language: 'en' | 'zh' })[] {
  const differing = differingDay(en, zh);
  if (differing) return [{ ...differing, language: 'zh' }];
  const published = publishedAt === undefined ? undefined : new Date(publishedAt);
  const impossible = [
    ...findWeekdays(en, 'en', published).map((one) => ({ ...one, language: 'en' as const })),
    ...findWeekdays(zh, 'zh', published).map((one) => ({ ...one, language: 'zh' as const })),
  ];
  const weekday = impossible.length > 0 ? undefined : differingWeekday(en, zh);
  return weekday ? [{ ...weekday, language: 'zh' }] : impossible;
}

const isPowerOfTen = (ratio: number) => Math.abs(Math.log10(ratio) - Math.round(Math.log10(ratio))) < 1e-6;

function checkLinkCount(pair: Pair, report: Report): void {
  if (!(pair.en + pair.zh).includes('](') || [pair.en, pair.zh].some(hasBrokenLink)) return;
  const [en, zh] = [hrefsIn(parseInline(pair.en).nodes), hrefsIn(parseInline(pair.zh).nodes)];
  const lacking = en.length > zh.length ? 'zh' : en.length < zh.length ? 'en' : undefined;
  const [more, fewer] = lacking === 'zh' ? [en, zh] : [zh, en];
  const href = more.find((one) => !fewer.includes(one));
  if (lacking)
    report(
      'warning',
      pathOf(pair, lacking),
      `no link to ${href ?? more.at(-1)}, as the ${LANGUAGE_NAME[lacking === 'zh' ? 'en' : 'zh']} has`,
      'link the same words in both languages',
    );
}

/** Whether a text is written in sentences. */
function isRunning({ title, summary, body }: Checked, { path: [part, n] }: Pair): boolean {
  if (part === 'body' && typeof n === 'number') return ['paragraph', 'quote'].includes(body[n]?.type ?? '');
  return (part === 'summary' && LANGUAGES.every((language) => summary?.[language] !== title[language])) || part === 'corrections';
}

function checkEnds(pair: Pair, report: Report): void {
  const [en, zh] = [plainText(pair.en), plainText(pair.zh)];
  const short = muchShorter(en, zh);
  if (short) {
    const other = short === 'zh' ? 'en' : 'zh';
    return report('warning', pathOf(pair, short), `much shorter than the ${LANGUAGE_NAME[other]}`, 'is a part of it missing?');
  }
  for (const [language, text, other] of [
    ['en', en, zh],
    ['zh', zh, en],
  ] as const) {
    const cut = cutOff(text, language, other);
    if (cut) report('warning', pathOf(pair, language), cut.wrong, cut.right, { at: plainPlaces(pair[language])(cut.at) });
  }
}
