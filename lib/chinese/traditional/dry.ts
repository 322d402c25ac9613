/** What dries, and what may stand between it and 干 */
const WET =
  '头发|发丝|毛发|衣服|衣物?|衫|裤子?|裙子?|被子?|床单|巾|鞋子?|袜子?|漆|颜料|涂料|墨|墨迹|水|河|井|泪|血|血迹|汗|胶|地面|路面|泥|土|土壤|皮肤|嘴|嘴唇|唇|喉咙|嗓子|口|眼睛|塘|水库|湖|溪|泉|田|草|叶子?|木头|柴|杯子?|酒|伞|花|锅|碗|盘子?|脸|手帕|纸|海绵|身子';
const YET = '[都也还就快全已早又渐刚才终没未不变仍太真]|已经|渐渐|完全|慢慢|终于|差不多|一点点';
/** 干 said of something wet is dry (乾): 头发干了; with something done after it, it is not: 他的手干了什么 */
const DRY = new RegExp(
  `(?<=(?:${WET})(?:${YET})*)干(?=[透掉枯裂涩]|得快|[之以]?[后前]|了(?!\\p{Script=Han})|了[吗呢吧没就再才又也以之])|` +
    `(?<=(?:${WET})(?:${YET})+|[晾晒烘吹擦抹拭烤喝饮榨抽沥挤拧舔])干(?!\\p{Script=Han})`,
  'uy',
);

/** Whether 干 at an index is dry (乾), where the dictionary takes 干了 and 没干 for something done (幹). */
export function isDry(text: string, index: number): boolean {
  DRY.lastIndex = index;
  return text.charAt(index) === '干' && DRY.test(text);
}
