/**
 * The wording of Hong Kong's newspapers where it differs from the Mainland's. Only what is right in every context is here:
 * 质量 is quality and mass, 程序 a program and a procedure, so they are not. Longer words keep shorter ones from being
 * taken wrongly (信息论, 自行车道). The paper's own wording is in content/traditional.json and comes before this.
 */

const TECHNOLOGY = `
  信息→資訊 信息技术→資訊科技 信息论→信息論 信息素→信息素 发信息→發訊息 发送信息→發送訊息 发出信息→發出訊息 传递信息→傳遞訊息 收到信息→收到訊息 短信息→短訊 短信→短訊 彩信→多媒體短訊
  服务器→伺服器 应用程序→應用程式 小程序→小程式 程序员→程式員 计算机程序→電腦程式 计算机→電腦 笔记本电脑→手提電腦
  打印→列印 打印机→打印機 打印店→打印店 打印社→打印社 3D打印→3D打印 三维打印→立體打印
  视频→影片 短视频→短片 微视频→短片 小视频→短片 视频号→視頻號 视频会议→視像會議 视频通话→視像通話 音视频→影音
  宽带→寬頻 博客→網誌 链接→連結 超链接→超連結 登录→登入 文件夹→資料夾 搜索引擎→搜尋器
  条形码→條碼 硬盘→硬碟 光盘→光碟 磁盘→磁碟 鼠标→滑鼠
  芯片→晶片 硅→矽 硅谷→矽谷 硅胶→矽膠 多晶硅→多晶矽 摄像机→攝錄機 录像→錄影 录像带→錄影帶
  谷歌→Google 脸书→Facebook`;

const TRANSPORT = `
  出租车→的士 公交车→巴士 公共汽车→巴士 公交站→巴士站 公交车站→巴士站 公交线路→巴士路線 旅游大巴→旅遊巴士
  自行车→單車 自行车道→單車徑 电动自行车→電動單車 摩托车→電單車 卡车→貨車 大卡车→大貨車 房车→房車
  集装箱→貨櫃 集装箱船→貨櫃船 红绿灯→交通燈 人行道→行人路 单行道→單程路 单行线→單程路 人行横道→行人過路處 人行天桥→行人天橋 堵车→塞車
  驾照→駕駛執照 航天飞机→穿梭機 宇航员→太空人`;

const FOOD = `
  酸奶→乳酪 奶酪→芝士 黄油→牛油 巧克力→朱古力 冰淇淋→雪糕 冰激凌→雪糕 三明治→三文治 方便面→即食麵 盒饭→飯盒
  土豆→薯仔 土豆网→土豆網 西红柿→番茄 胡萝卜→紅蘿蔔 卷心菜→椰菜 圆白菜→椰菜 黄瓜→青瓜 玉米→粟米 猕猴桃→奇異果
  榴莲→榴槤`;

const DAILY_LIFE = `
  空调→冷氣機 空调系统→空調系統 中央空调→中央冷氣 空调房→冷氣房 空调车→冷氣車 冰箱→雪櫃 家具→傢俬
  塑料→塑膠 塑料袋→膠袋 塑料瓶→膠樽 一次性塑料→即棄塑膠 一次性餐具→即棄餐具 创可贴→膠布 卫生纸→廁紙 卫生间→洗手間
  自动扶梯→扶手電梯 阳台→露台 阳台山→陽台山 收银台→收銀處
  幼儿园→幼稚園 养老院→安老院 志愿者→義工 残疾人→殘疾人士 残疾人士→殘疾人士 残疾人联合会→殘疾人聯合會
  世界杯→世界盃 亚洲杯→亞洲盃 欧洲杯→歐國盃 奖杯→獎盃 萨克斯管→色士風 萨克斯→色士風 合同→合約 合同法→合同法 台球→桌球 冲浪→滑浪 轮滑→滾軸溜冰
  艾滋病→愛滋病 艾滋病毒→愛滋病毒 埃博拉→伊波拉`;

const NAMES = `
  新西兰→新西蘭 迪拜→杜拜 旧金山→三藩市 戛纳→康城 好莱坞→荷里活 肯尼迪→甘迺迪
  里德→里德 里水→里水 郁南→郁南 里根→列根 撒切尔→戴卓爾 丘吉尔→邱吉爾 贝克汉姆→碧咸 碧咸→碧咸`;

/** The pairs of a table: 簡→繁, one after another. */
export const pairs = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('→') as [string, string]);

/** From Simplified as the Mainland words it to Traditional as Hong Kong does. */
export const HONG_KONG_WORDING: Readonly<Record<string, string>> = Object.fromEntries(
  [TECHNOLOGY, TRANSPORT, FOOD, DAILY_LIFE, NAMES].flatMap(pairs),
);

/** Words that are part of no others: they count even where ICU, which does not know them all, cuts the text differently. */
export const UNMISTAKABLE: ReadonlySet<string> = new Set(
  '芯片 酸奶 奶酪 榴莲 出租车 公交车 服务器 西红柿 集装箱 幼儿园 自行车 摩托车 巧克力 冰淇淋 冰激凌 三明治 猕猴桃'.split(' '),
);
