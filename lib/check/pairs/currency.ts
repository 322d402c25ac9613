import type { Finding } from '../wording/finding.ts';
import { around } from '../wording/finding.ts';

/** Currencies with the words for them. "dollars" alone may be those of any place. */
const CURRENCIES: readonly { readonly name: string; readonly en: RegExp; readonly zh: RegExp }[] = [
  {
    name: 'yuan',
    en: /\byuan\b|\bRMB\b|\brenminbi\b|\bCNY\b|[¥￥](?=\d)/i,
    zh: /(?:万|亿|千|百|十|\d|多|余|元)\s?(?:元|块钱)(?!月|旦|宵|老|素)|人民币/u,
  },
  { name: 'US dollars', en: /\bUS\$|(?<!HK|A|C|NZ|S|NT)\$(?=\s?\d)|\bdollars?\b|\bUSD\b/, zh: /美元|美金|美刀/u },
  { name: 'Hong Kong dollars', en: /HK\$|Hong Kong dollars?|\bHKD\b/, zh: /港元|港币|港幣|元港币/u },
  { name: 'euros', en: /€|\beuros?\b|\bEUR\b/i, zh: /欧元/u },
  { name: 'pounds', en: /£|\bpounds?\b|\bGBP\b|\bsterling\b/i, zh: /英镑|磅/u },
  { name: 'yen', en: /\byen\b|\bJPY\b/i, zh: /日元|日圆/u },
  { name: 'patacas', en: /\bpatacas?\b|MOP\$?/i, zh: /澳门元|澳门币|葡币/u },
];

/** A currency in which two texts differ that say the same: each names exactly one, and not the same. */
export function differingCurrency(en: string, zh: string): Finding | undefined {
  const english = CURRENCIES.filter((currency) => currency.en.test(en));
  const named = CURRENCIES.filter((currency) => currency.zh.test(zh));
  const [first, second] = [english[0], named[0]];
  if (!first || !second || english.length > 1 || named.length > 1 || first === second) return undefined;
  // 元 is the word for dollars of every place that has its own
  if (second.name === 'yuan' && (/dollar/.test(first.name) || first.name === 'patacas') && !/人民币/.test(zh)) return undefined;
  const at = zh.search(second.zh);
  return { at, wrong: `${around(zh, at, 2)}: ${second.name} here, ${first.name} in the English`, right: 'which is right?' };
}
