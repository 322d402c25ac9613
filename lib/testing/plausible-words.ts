/** Words and sentences of made-up stories, as [English, Chinese]. {slots} are filled by plausible-stories.ts. */
export type Pair = readonly [en: string, zh: string];

/** Reads a table of pairs, one per line. */
export const pairs = (table: string): Pair[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|') as unknown as Pair);

/** Places. */
export const PLACES = pairs(`Mui Wo|梅窝
  Sham Shui Po|深水埗
  Yuen Long|元朗
  Tai O|大澳
  Sha Tin|沙田
  Aberdeen|香港仔
  Central|中环
  Hong Kong|香港
  Shenzhen|深圳
  Nanshan|南山
  Bao’an|宝安
  Guangzhou|广州
  Panyu|番禺
  Liwan|荔湾
  Foshan|佛山
  Shunde|顺德
  Zhuhai|珠海
  Doumen|斗门
  Zhongshan|中山
  Xiaolan|小榄
  Dongguan|东莞
  Humen|虎门
  Huizhou|惠州
  Daya Bay|大亚湾
  Jiangmen|江门
  Xinhui|新会
  Zhaoqing|肇庆
  Dinghu|鼎湖
  Macao|澳门
  Taipa|氹仔`);

/** First words of the names of organizations: Golden Heron Bakery. */
export const FIRST = pairs(`Golden|金
  Silver|银
  Jade|玉
  Crimson|丹
  Eastern|东
  Western|西
  Northern|北
  Morning|晨
  Evening|暮
  Lucky|福
  Quiet|静
  Bright|明
  Cloud|云
  Snow|雪
  River|江
  Lake|湖
  Stone|石
  Pine|松
  Bamboo|竹
  Plum|梅
  Orchid|兰
  Cassia|桂
  Autumn|秋
  Spring|春
  Clear|清
  Long|长
  New|新
  Old|古
  Grand|泰
  Happy|欢
  Amber|珀
  Coral|珊
  Maple|枫
  Willow|柳
  Lotus|荷
  Frost|霜
  Copper|铜
  Velvet|绒
  Scarlet|绯
  Twin|双`);

/** Second words of these names. */
export const SECOND = pairs(`Heron|鹭
  Phoenix|凤
  Carp|鲤
  Swallow|燕
  Crane|鹤
  Deer|鹿
  Horse|马
  Ox|牛
  Goose|雁
  Oriole|莺
  Lantern|灯
  Sail|帆
  Oar|桨
  Bell|钟
  Drum|鼓
  Kite|鸢
  Gate|门
  Tower|楼
  Well|井
  Terrace|台
  Garden|园
  Pavilion|亭
  Spire|塔
  Cove|澳
  Hill|岗
  Valley|谷
  Peak|峰
  Spring|泉
  Brook|溪
  Ford|津
  Star|星
  Moon|月
  Sun|日
  Rain|雨
  Mist|雾
  Wave|浪
  Shell|贝
  Pearl|珠
  Root|根
  Leaf|叶
  Blossom|花
  Berry|莓
  Grain|谷仓
  Orchard|果林
  Needle|针
  Thread|线
  Brush|笔
  Scroll|卷
  Kettle|壶
  Cup|杯`);

/** Last words of these names. */
export const KINDS = pairs(`Bakery|饼家
  Tea House|茶楼
  Bookshop|书店
  Foundry|铸造厂
  Shipyard|船厂
  Clinic|诊所
  Nursery|苗圃
  Robotics|机器人公司
  Optics|光学公司
  Textile Works|织造厂
  Ceramics Studio|陶瓷工作室
  Choir|合唱团
  Rowing Club|赛艇会
  Library|图书馆
  Museum|博物馆
  Primary School|小学
  Food Market|街市
  Noodle Shop|面馆
  Film Society|电影社
  Repair Cafe|修理铺
  Observatory|天文台
  Fishery|渔场
  Brewery|酿酒厂
  Puppet Troupe|木偶剧团
  Cycling Club|单车会`);

/** A kind of news: its section and topics, its headline and standfirst, its events. */
export type Theme = {
  section: string;
  topics: readonly string[];
  titles: readonly Pair[];
  summaries: readonly Pair[];
  sentences: readonly Pair[];
};
