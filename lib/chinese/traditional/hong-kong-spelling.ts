import { pairs } from './hong-kong-wording.ts';

/** Not another word, but the right character of the same one, where OpenCC has another, or one that Hong Kong does not use. */
const WORDS = `
  回归→回歸 回音→回音 个中→個中 个中滋味→箇中滋味 个中原因→箇中原因 个中道理→箇中道理 个中奥妙→箇中奧妙 个中缘由→箇中緣由
  胡同→胡同 点赞→點讚 借助→借助 折合→折合 拉升→拉升 汇报→匯報 汇总→匯總
  泄露→洩露 泄漏→洩漏 泄密→洩密 发泄→發洩 店铺→店舖 商铺→商舖 铺位→舖位 铺面→舖面 旺铺→旺舖 小铺→小舖 杂货铺→雜貨舖
  凉茶铺→涼茶舖 当铺→當舖 药铺→藥舖 黑面→黑面 黑面包→黑麵包 台钟→台鐘
  升天→升天 游动→游動 彩线→彩線 春卷→春卷 系领带→繫領帶 系安全带→繫安全帶 复诊→覆診 复核→覆核 复查→覆查 胶卷→膠卷
  刻制→刻製 制码→製碼 新余额→新餘額 地里→地裏 里布→裏布 卡里→卡裏 丑寅→丑寅 子丑→子丑 丑年→丑年 乙丑→乙丑 丁丑→丁丑 己丑→己丑 辛丑→辛丑 癸丑→癸丑
  喂，→喂， 喂！→喂！ 喂？→喂？ 余光→餘光`;

/** By itself a clock, a signature, to feed. OpenCC takes a surname, a lot to draw, a call. */
const CHARACTERS = '钟→鐘 签→簽 喂→餵';

/** Places around the delta where a dictionary of the North has another character: a creek is a 涌. */
const PLACES = '河涌→河涌 荔枝湾涌→荔枝灣涌 猎德涌→獵德涌 东濠涌→東濠涌 后海湾→后海灣 七星岩→七星岩';

/** Surnames that are another word as well, and what may follow them. Not 于: 取决于教授 has no Mr Yu in it. */
const SURNAMES = [...'余岳范郁涂朴'].map((name) => [name, name] as const).concat([['钟', '鍾']]);
const TITLES = `先生→先生 女士→女士 小姐→小姐 太太→太太 教授→教授 博士→博士 院士→院士 老师→老師 医生→醫生 律师→律師
  校长→校長 局长→局長 主任→主任 记者→記者 师傅→師傅 某→某 氏→氏 家→家`;
const people = SURNAMES.flatMap(([name, value]) => pairs(TITLES).map(([title, put]) => [name + title, value + put] as const));

/** Words and characters that come before those of OpenCC. */
export const HONG_KONG_SPELLING: Readonly<Record<string, string>> = Object.fromEntries([
  ...[WORDS, CHARACTERS, PLACES].flatMap(pairs),
  ...people,
]);
