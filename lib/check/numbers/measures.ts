/** What is measured, and one of its units in the first unit of that kind: metres, kilograms, square metres, litres, hours. */
type Unit = readonly [kind: 'length' | 'mass' | 'area' | 'volume' | 'time', size: number];

/** Units behind a number in English, the longer before those that they begin with. */
const ENGLISH: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:square kilomet(?:re|er)|sq km|km²)/i, ['area', 1e6]],
  [/^(?:square mile)/i, ['area', 2.59e6]],
  [/^(?:square (?:foot|feet)|sq ft)/i, ['area', 0.0929]],
  [/^(?:square met(?:re|er)|sq m\b|m²)/i, ['area', 1]],
  [/^(?:hectare|ha\b)/i, ['area', 1e4]],
  [/^acre/i, ['area', 4047]],
  [/^mu\b/i, ['area', 666.7]],
  [/^(?:kilomet(?:re|er)|km\b)/i, ['length', 1e3]],
  [/^(?:centimet(?:re|er)|cm\b)/i, ['length', 0.01]],
  [/^(?:millimet(?:re|er)|mm\b)/i, ['length', 0.001]],
  [/^(?:nautical mile)/i, ['length', 1852]],
  [/^mile/i, ['length', 1609]],
  [/^(?:foot|feet|ft\b)/i, ['length', 0.3048]],
  [/^inch/i, ['length', 0.0254]],
  [/^yard/i, ['length', 0.9144]],
  [/^(?:met(?:re|er)|m\b)/i, ['length', 1]],
  [/^(?:kilogram|kilo\b|kilos\b|kg\b)/i, ['mass', 1]],
  [/^(?:gram|g\b)/i, ['mass', 0.001]],
  [/^(?:tonne|metric ton|ton)/i, ['mass', 1000]],
  [/^(?:pound|lb)/i, ['mass', 0.4536]],
  [/^(?:ounce|oz\b)/i, ['mass', 0.02835]],
  [/^(?:millilit(?:re|er)|ml\b)/i, ['volume', 0.001]],
  [/^(?:cubic met(?:re|er)|m³)/i, ['volume', 1000]],
  [/^(?:lit(?:re|er)|l\b)/i, ['volume', 1]],
  [/^gallon/i, ['volume', 3.785]],
  [/^minute/i, ['time', 1 / 60]],
  [/^hour/i, ['time', 1]],
  [/^day/i, ['time', 24]],
  [/^week/i, ['time', 168]],
  [/^month/i, ['time', 730.5]],
  [/^year/i, ['time', 8766]],
];
const CHINESE: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:平方公里|平方千米)/u, ['area', 1e6]],
  [/^平方(?:英尺|呎)/u, ['area', 0.0929]],
  [/^(?:平方米|平米|平方)/u, ['area', 1]],
  [/^公顷/u, ['area', 1e4]],
  [/^英亩/u, ['area', 4047]],
  [/^亩/u, ['area', 666.7]],
  [/^(?:公里|千米)/u, ['length', 1e3]],
  [/^(?:厘米|公分)/u, ['length', 0.01]],
  [/^毫米/u, ['length', 0.001]],
  [/^海里/u, ['length', 1852]],
  [/^英里/u, ['length', 1609]],
  [/^英尺/u, ['length', 0.3048]],
  [/^英寸/u, ['length', 0.0254]],
  [/^米/u, ['length', 1]],
  [/^里/u, ['length', 500]],
  [/^(?:公斤|千克)/u, ['mass', 1]],
  [/^克/u, ['mass', 0.001]],
  [/^吨/u, ['mass', 1000]],
  [/^斤/u, ['mass', 0.5]],
  [/^两/u, ['mass', 0.05]],
  [/^磅/u, ['mass', 0.4536]],
  [/^盎司/u, ['mass', 0.02835]],
  [/^毫升/u, ['volume', 0.001]],
  [/^立方米/u, ['volume', 1000]],
  [/^升/u, ['volume', 1]],
  [/^加仑/u, ['volume', 3.785]],
  [/^分钟/u, ['time', 1 / 60]],
  [/^(?:个?小时|个?钟头)/u, ['time', 1]],
  [/^[天日]/u, ['time', 24]],
  [/^(?:个?星期|周)/u, ['time', 168]],
  [/^个月/u, ['time', 730.5]],
  [/^年/u, ['time', 8766]],
];

/** Tons, months and miles are rounded. */
const ROUNDED = 0.02;

/**
 * Whether two numbers are one measure in two units: 1.5 tonnes are 1500公斤, 48 hours 2天.
 * @param english what follows the number in its text
 * @param chinese the same of the other one
 */
export function isSameMeasure(en: number, english: string, zh: number, chinese: string): boolean {
  const one = unitAt(english.replace(/^[\s\u00a0-]+/, ''), ENGLISH);
  const other = unitAt(chinese.replace(/^[多余左右\s]+/u, ''), CHINESE);
  return one !== undefined && other?.[0] === one[0] && Math.abs((en * one[1]) / (zh * other[1]) - 1) < ROUNDED;
}

const unitAt = (text: string, units: typeof ENGLISH): Unit | undefined => units.find(([name]) => name.test(text))?.[1];
