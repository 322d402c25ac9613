/**
 * The radicals U+2E80–2EF3, each with the ideograph that it stands for, as Unicode's EquivalentUnifiedIdeograph.txt has them.
 * The radicals U+2F00–2FD5 are not here: NFKC replaces them.
 */
const SUPPLEMENT =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const IDEOGRAPHS: ReadonlyMap<string, string> = new Map(
  Array.from(SUPPLEMENT.matchAll(/(.)(.)/gu), ([, radical = '', ideograph = '']) => [radical, ideograph] as const),
);

/** Radicals, and ideographs that are in Unicode a second time for other character sets: they look like an ideograph and are another character. */
export const LOOK_ALIKE = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;

/**
 * The ideograph that a look-alike stands for; any other character as it is. Text copied from a PDF often has radicals.
 * @example ideographOf('⻓') // '长'
 */
export const ideographOf = (character: string): string => IDEOGRAPHS.get(character) ?? character.normalize('NFKC');
