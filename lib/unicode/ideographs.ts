/**
 * The radicals U+2E80–2EF3, each with the ideograph that it stands for, as Unicode's EquivalentUnifiedIdeograph.txt has them.
 * The radicals U+2F00–2FD5 are not here: NFKC replaces them.
 */
const SUPPLEMENT =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/**
 * Punctuation in its forms for vertical lines, of small and of half width, each with the mark of full width that it is. NFKC would
 * make some of them half width. Input methods of Taiwan and Japan offer these beside the others. Last, the blank of Braille is a space.
 */
const FORMS =
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰：︱—︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］﹐，﹑、﹒．﹔；﹕：﹖？﹗！﹘—﹙（﹚）﹛｛﹜｝﹝〔﹞〕｡。｢「｣」､、･・\u2800 ';

const MEANT: ReadonlyMap<string, string> = new Map(
  Array.from((SUPPLEMENT + FORMS).matchAll(/(.)(.)/gu), ([, found = '', meant = '']) => [found, meant] as const),
);

/** Radicals, and characters that are in Unicode a second time for other character sets: they look like one and are another. */
export const LOOK_ALIKE =
  /(?<![\u2801-\u28ff])\u2800(?![\u2801-\u28ff])|[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}\ufe10-\ufe19\ufe30\ufe31\ufe35-\ufe44\ufe47\ufe48\ufe50-\ufe52\ufe54-\ufe5e\uff61-\uff65]/gu;

/**
 * The ideograph or mark that a look-alike stands for; of any other character its compatibility form. Text copied from a PDF often
 * has radicals.
 * @example meantCharacter('⻓') // '长'
 */
export const meantCharacter = (character: string): string => MEANT.get(character) ?? character.normalize('NFKC');
