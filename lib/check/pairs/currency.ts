import type { Finding } from '../wording/finding.ts';
import { around } from '../wording/finding.ts';

/**
 * Currencies with the words for them. "dollars" alone may be those of any place, and so may 元. `unit` is what stands behind a
 * number in Chinese, where 元 alone would be read as another currency.
 */
type Currency = { readonly name: string; readonly en: RegExp; readonly zh: RegExp; readonly unit?: string };

const PLACES = 'Hong Kong|Macau|Macao|Australian?|Canadian?|Singaporean?|Singapore|New Zealand|New Taiwan|Taiwan(?:ese)?';
const YUAN: Currency = {
  name: 'yuan',
  en: /\byuan\b|\bRMB\b|\brenminbi\b|\bCNY\b|[¥￥](?=\d)/i,
  zh: /(?:万|亿|千|百|十|\d|多|余|元)\s?(?:元|块钱)(?!月|旦|宵|老|素)|人民币/u,
};
const CURRENCIES: readonly Currency[] = [
  YUAN,
  {
    name: 'US dollars',
    en: new RegExp(String.raw`\bUS\$|(?<!HK|A|C|CA|AU|NZ|S|SG|NT|MOP)\$(?=\s?\d)|(?<!(?:${PLACES}) )\bdollars?\b|\bUSD\b`),
    zh: /美元|美金|美刀/u,
    unit: '美元',
  },
  { name: 'Hong Kong dollars', en: /HK\$|Hong Kong dollars?|\bHKD\b/, zh: /港元|港币|港幣|元港币|港纸|港银/u, unit: '港元' },
  { name: 'euros', en: /€|\beuros?\b|\bEUR\b/i, zh: /欧元/u },
  { name: 'pounds', en: /£|\bpounds?\b|\bGBP\b|\bsterling\b/i, zh: /英镑|磅/u },
  { name: 'yen', en: /\byen\b|\bJPY\b/i, zh: /日元|日圆/u },
  { name: 'patacas', en: /\bpatacas?\b|MOP\$?/i, zh: /澳门元|澳门币|葡币/u, unit: '澳门元' },
  { name: 'Australian dollars', en: /\bAU?\$(?=\s?\d)|Australian? dollars?|\bAUD\b/, zh: /澳元|澳大利亚元|澳币/u, unit: '澳元' },
  { name: 'Canadian dollars', en: /\bCA?\$(?=\s?\d)|Canadian? dollars?/, zh: /加元(?!宵|旦|素)|加拿大元|加币/u, unit: '加元' },
  {
    name: 'Singapore dollars',
    en: /\bSG?\$(?=\s?\d)|Singapore(?:an)? dollars?|\bSGD\b/,
    zh: /新元(?!素)|新加坡元|新币|坡币/u,
    unit: '新加坡元',
  },
  { name: 'Taiwan dollars', en: /\bNT\$|Taiwan(?:ese)? dollars?|\bTWD\b/, zh: /台币|新台币/u, unit: '新台币' },
  { name: 'won', en: /₩|\d\s?(?:million |billion |trillion )?won\b|\bKRW\b/, zh: /韩元|韩圆|韩币/u },
  { name: 'rupees', en: /₹|\brupees?\b/, zh: /卢比/u },
  { name: 'roubles', en: /₽|\brou?bles?\b|\bRUB\b/, zh: /卢布/u },
  { name: 'baht', en: /฿|\bbaht\b|\bTHB\b/, zh: /泰铢/u },
  { name: 'francs', en: /\bfrancs?\b|\bCHF\b/, zh: /法郎|瑞郎/u },
];

/**
 * A currency in which two texts differ that say the same: each names exactly one, and not the same.
 * @param storyOf the Chinese of the whole story, which may have said once of which place 元 is
 */
export function differingCurrency(en: string, zh: string, storyOf = () => zh): Finding | undefined {
  const english = CURRENCIES.filter((currency) => currency.en.test(en));
  const named = CURRENCIES.filter((currency) => currency.zh.test(zh));
  const [first, second] = [english[0], named[0]];
  if (!first || !second || english.length > 1 || named.length > 1 || first === second) return undefined;
  // 元 is the word for dollars of every place that has its own
  if (second === YUAN && first.unit !== undefined && !/人民币/.test(zh)) return bareYuan(en, zh, first, storyOf);
  const at = zh.search(second.zh);
  return { at, wrong: `${around(zh, at, 2)}: ${second.name} here, ${first.name} in the English`, right: 'which is right?' };
}

/** The same amount with 元 alone, where the English says of which place its dollars are: in Simplified it is read as yuan. */
function bareYuan(en: string, zh: string, { unit }: Currency, storyOf: () => string): Finding | undefined {
  const [, amount = ''] = EXPLICIT.exec(en) ?? [];
  const [sameAmount] = amount === '' ? [] : zh.matchAll(new RegExp(`(?<![\\d.,])${amount.replace('.', '\\.')}元(?!人民币)`, 'gu'));
  if (!sameAmount || IS_SAID.test(storyOf())) return undefined;
  const written = sameAmount[0];
  return {
    at: sameAmount.index,
    wrong: `${written} are yuan to readers, ${EXPLICIT.exec(en)?.[0].trim()} in the English`,
    right: `${amount}${unit}, if the English is right`,
  };
}

/** An amount with the place of its dollars. Larger ones are regrouped in Chinese. */
const EXPLICIT = new RegExp(
  String.raw`(?:(?:HK|US|CA|C|AU|A|SG|S|NT|MOP)\$|(?:HKD|USD|MOP)\s?)\s?(\d+(?:\.\d+)?)(?![\d,]|\s?(?:million|billion|m\b|bn\b|k\b))`,
);
/** A story that says anywhere of which place its dollars are means them afterwards. */
const IS_SAID = /[美港澳加新]元|[美港澳加新台]币|美金|澳门元|新加坡元|下同|单位|币种|计价|均为/u;
