/**
 * How Hong Kong's press and government write, where OpenCC's `hk` follows the List of Graphemes of Commonly-used Chinese
 * Characters (a schoolbook) or gives an older form. What stays of that list is what they do use: 裏 着 衞 枱 葱 鈎 線.
 * Left: as OpenCC has it.
 */
const PRESS: Readonly<Record<string, string>> = {
  // Not in Big5, so that what everybody types are the forms on the right: 稅務局, 氣溫, 用戶, 參閱
  ...{ 説: '說', 税: '稅', 脱: '脫', 悦: '悅', 鋭: '銳', 閲: '閱', 兑: '兌', 蜕: '蛻', 户: '戶', 敍: '敘', 卧: '臥' },
  ...{ 温: '溫', 愠: '慍', 藴: '蘊', 醖: '醞', 氲: '氳', 緼: '縕', 媪: '媼', 揾: '搵', 囱: '囪' },
  ...{ 羣: '群', 峯: '峰', 牀: '床', 麪: '麵', 啓: '啟' },
  // One character for both: 公布 and 布料, 周末 and 周圍, 岩石, 喧嘩, 發霉, 人參, 爹娘, 屋簷, 鮮艷
  ...{ 佈: '布', 週: '周', 巖: '岩', 譁: '嘩', 黴: '霉', 蔘: '參', 孃: '娘', 檐: '簷', 侷: '局', 豔: '艷' },
};

const PRESS_PATTERN = new RegExp(`[${Object.keys(PRESS).join('')}]|儘(?!管)|釐(?![定清訂正])|瞭(?=解)`, 'g');
const IN_CONTEXT: Readonly<Record<string, string>> = { 儘: '盡', 釐: '厘', 瞭: '了' };

/** Puts OpenCC's Hong Kong characters into those of its newspapers. @example pressCharacters('説明') // '說明' */
export function pressCharacters(text: string): string {
  return text.replace(PRESS_PATTERN, (character) => PRESS[character] ?? IN_CONTEXT[character] ?? character);
}
