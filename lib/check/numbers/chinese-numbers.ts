import { type Amount, amount } from './amount.ts';

const SCALES: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12 };
const DIGITS =
  /(?<![\d.,A-Za-z])(\d{1,3}(?:,\d{3})+|\d+)([.．]\d+)?(?:\s?[多余来几])?(?:\s?((?:[十百千](?![米克瓦卡伏赫帕里])|[万亿]){1,3}))?[多余]?(\s*[%％])?/gu;
const HAN = /(百分之)?([零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+[十百千万亿]*)?)(成)?/gu;

/** What is counted. Without it characters may be a name: 十九大, 双十一. */
const COUNTED = /^(?:分钟|小时|岁|人|名|年|个|元|天|公里|米|家|座|辆|吨|倍|万|亿|英里|层|艘|架|所|套|项)/u;

/** The numbers of a Chinese text that are written in digits. */
export function chineseDigits(text: string): readonly Amount[] {
  return [...text.matchAll(DIGITS)].map(({ index, 0: written, 1: whole = '', 2: part = '', 3: scales = '', 4: percent }) => {
    const isPercent = percent !== undefined || /百分之$/.test(text.slice(0, index));
    return amount(Number(whole.replaceAll(',', '') + part.replace('．', '.')) * scaleOf(scales), {
      ...{ at: index, written, isPercent },
      isFirm: !/^[A-Za-z:：]|^\.\d/.test(text.slice(index + written.length)) && !/[A-Za-z:：.双][-–]?$/u.test(text.slice(0, index)),
    });
  });
}

/** The numbers of a Chinese text, in digits and in characters. */
export function chineseNumbers(text: string): readonly Amount[] {
  const characters = [...text.matchAll(HAN)].map(({ index, 0: written, 1: percent, 2: number = '', 3: tenths }) =>
    amount(numberIn(number) * (tenths === undefined ? 1 : 10), {
      at: index,
      written,
      isPercent: percent !== undefined || tenths !== undefined,
      isFirm: /^[二三四五六七八九]?十[一二三四五六七八九]$/.test(number) && COUNTED.test(text.slice(index + written.length)),
    }),
  );
  const times = [...text.matchAll(/(\d{1,2})[点时](\d{1,2})分/gu)].map(({ index, 0: written, 1: hours, 2: minutes }) =>
    amount(Number(hours) + Number(minutes) / 100, { at: index, written, isPercent: false, isFirm: false }),
  );
  return [...chineseDigits(text), ...characters, ...times];
}

const scaleOf = (scales: string) => [...scales].reduce((all, one) => all * (SCALES[one] ?? 1), 1);

/** The value of a number in Chinese characters. @example numberIn('十五点二亿') // 1520000000 */
export function numberIn(number: string): number {
  const [whole = '', part] = number.split('点');
  if (part !== undefined) {
    const [, digits = '', scales = ''] = /^(\D*?)([十百千万亿]*)$/u.exec(part) ?? [];
    return (numberIn(whole) + Number(`0.${[...digits].map(digitOf).join('')}`)) * scaleOf(scales);
  }
  if (/^[零〇一二两三四五六七八九]{2,}$/.test(whole)) return Number([...whole].map(digitOf).join(''));
  let [sum, section, digit] = [0, 0, 0];
  for (const character of whole) {
    const scale = SCALES[character];
    if (scale === undefined) digit = digitOf(character);
    else if (scale >= 1e4) {
      sum = (sum + section + digit || 1) * scale;
      [section, digit] = [0, 0];
    } else {
      section += (digit || (section === 0 ? 1 : 0)) * scale;
      digit = 0;
    }
  }
  return sum + section + digit;
}

const digitOf = (character: string) => (character === '两' ? 2 : character === '〇' ? 0 : '零一二三四五六七八九'.indexOf(character));
