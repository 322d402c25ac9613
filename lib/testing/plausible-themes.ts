import { type Pair, pairs, type Theme } from './plausible-words.ts';

/** The kinds of news. */
export const THEMES: readonly Theme[] = [
  {
    section: 'business',
    topics: ['manufacturing', 'ports-and-trade'],
    titles: pairs(`{entity} opens a second plant in {place}|{entity}在{place}开设第二座厂房
      Orders at {entity} rise by {percent} per cent|{entity}订单增加{percent}%
      {entity} of {place} moves its warehouse to the port|{place}{entity}把仓库搬进港区`),
    summaries: pairs(`The firm will hire {number} people before the end of the year.|公司年底前将聘请{number}人。
      Exports to {number} buyers pass through the container terminal each month.|每月经集装箱码头出口给{number}名客户。`),
    sentences: pairs(`The company exported {number} containers of goods last year.|公司去年出口{number}个货柜的货物。
      Workers on the line assemble parts that arrive by lorry at dawn.|流水线上的工人装配清晨由货车运来的零件。
      Customs officers cleared the shipment in {percent} minutes.|海关人员用{percent}分钟放行了这批货。
      A bank in {place} lent the firm {number} million yuan.|{place}一家银行贷给公司{number}百万元。
      Prices of steel have fallen since the spring fair.|春季展会以来钢材价格回落。`),
  },
  {
    section: 'science',
    topics: ['laboratories', 'research-funding'],
    titles: pairs(`{entity} and a laboratory in {place} share data|{entity}与{place}实验室共享数据
      Engineers at {entity} test a quieter motor|{entity}工程师测试更安静的电机
      {place} funds {number} projects, {entity} among them|{place}资助{number}个项目，{entity}在列`),
    summaries: pairs(`Researchers measured the result {number} times before they published it.|研究人员测量了{number}次才发表结果。
      The grant covers instruments, salaries and one trip across the border a month.|经费用于仪器、薪酬和每月一次过境。`),
    sentences: pairs(`The team wrote {percent} papers about the sensor.|团队就这种传感器写了{percent}篇论文。
      A student repeated the experiment with a cheaper battery.|一名学生用更便宜的电池重复了实验。
      The microscope was paid for by a foundation in {place}.|显微镜由{place}一家基金会出资购置。
      Software reads the signal and warns the operator of heat.|软件读取信号，并在过热时提醒操作员。
      The innovation office counted {number} patents in the district.|创新办公室在区内统计到{number}项专利。`),
  },
  {
    section: 'cities',
    topics: ['railways', 'border-crossings'],
    titles: pairs(`Bus route to {place} is extended to {entity}|往{place}的巴士线延长至{entity}
      {place} station adds an exit beside {entity}|{place}站在{entity}旁加设出口
      Night trains stop for {entity} in {place}|夜班列车在{place}为{entity}停靠`),
    summaries: pairs(`Passengers will save {percent} minutes on the way to work.|乘客上班路上可省{percent}分钟。
      The checkpoint handled {number} travellers on the first day.|口岸首日接待了{number}名旅客。`),
    sentences: pairs(`The bridge carries {number} cars on a weekday.|大桥平日通行{number}辆汽车。
      Ferries leave the pier every {percent} minutes.|渡轮每{percent}分钟从码头开出。
      Residents asked for a footbridge over the main road.|居民要求在主要道路上建行人天桥。
      The railway company will replace the old carriages.|铁路公司将更换旧车厢。
      A tunnel under the channel was closed for repairs at night.|海底隧道夜间封闭维修。`),
  },
  {
    section: 'culture',
    topics: ['heritage', 'opera-and-performance', 'festivals'],
    titles: pairs(`{entity} brings an old play back to {place}|{entity}让一出老戏重回{place}
      A festival in {place} opens with {entity}|{place}的节庆由{entity}揭幕
      {entity} repairs a century-old hall|{entity}修缮百年礼堂`),
    summaries: pairs(`Tickets for {number} seats were gone in an hour.|{number}张门票一小时售罄。
      The singers are neighbours; the drum is borrowed.|唱的是街坊，鼓是借来的。`),
    sentences: pairs(`The audience brought cushions and stayed until midnight.|观众自带坐垫，一直看到半夜。
      Costumes were sewn by {percent} volunteers in {place}.|戏服由{place}的{percent}名义工缝制。
      The temple lent its courtyard for rehearsals.|庙宇借出院子供排练。
      Old photographs of the street were shown on the wall.|墙上展出老街的旧照片。
      Cooks served soup, noodles and steamed fish to {number} guests.|厨师为{number}名客人端上汤、面和蒸鱼。`),
  },
  {
    section: 'nature',
    topics: ['wildlife', 'wetlands', 'sea-and-tides'],
    titles: pairs(`{entity} counts the birds of {place}|{entity}为{place}的鸟点数
      Volunteers from {entity} plant trees in {place}|{entity}义工在{place}种树
      Rain fills the pond beside {entity}|雨水灌满{entity}旁的池塘`),
    summaries: pairs(`They found {number} nests along the shore.|他们在岸边找到{number}个鸟巢。
      The marsh drains with the tide and fills again by noon.|沼泽随潮退去，中午又涨满。`),
    sentences: pairs(`Crabs and small fish returned to the mud after {percent} months.|{percent}个月后，螃蟹和小鱼回到泥滩。
      The wind turned south and the water grew warm.|风转南，水变暖。
      Rangers recorded {number} butterflies on the hillside.|护林员在山坡记录到{number}只蝴蝶。
      Fishermen of {place} mended their nets on the quay.|{place}的渔民在岸边补网。
      Seeds were collected from the oldest trees in the valley.|种子采自谷中最老的树。`),
  },
  {
    section: 'language',
    topics: ['translation', 'typography', 'cantonese'],
    titles: pairs(`{entity} prints a reader for pupils in {place}|{entity}为{place}学童印读本
      Signs in {place} get a second language from {entity}|{entity}为{place}路牌添上第二种语言
      Evening classes at {entity} teach both scripts|{entity}夜校兼教两种文字`),
    summaries: pairs(`The book has {number} words and a drawing on each page.|书里有{number}个词，每页一幅画。
      Teachers chose the sentences, children the pictures.|句子由老师选，图由孩子挑。`),
    sentences: pairs(`Each page has Chinese on the left and English on the right.|每页左边中文，右边英文。
      The editors argued about a word for {percent} days.|编辑们为一个词争了{percent}天。
      Proofreaders found {number} mistakes in the first edition.|校对在初版里找出{number}处错误。
      The letters were set larger for old readers in {place}.|为{place}的年长读者，字排得更大。
      Recordings of the dialect are kept in a small archive.|方言录音存在一间小资料室。`),
  },
];

/** Sentences that fit any story. */
export const ANYWHERE: readonly Pair[] =
  pairs(`“We began with {percent} people and one table,” said {person}.|“我们起初只有{percent}个人和一张桌子。”{person}说。
  {person}, who lives in {place}, came every week.|住在{place}的{person}每周都来。
  The work started in {year} and took longer than planned.|工程{year}年开始，比预计的久。
  {other} of {place} gave {number} dollars.|{place}的{other}捐了{number}元。
  Nobody expected the crowd that came on Sunday.|没有人料到周日会来那么多人。
  The government in {place} will review the rules next year.|{place}政府明年检讨有关规定。
  According to {person}, the hardest part was the paperwork.|{person}说，最难的是文件手续。
  Half of the money was raised by {other}.|一半的钱由{other}筹得。
  The building stands on a corner near the old market.|大楼立在旧街市附近的街角。
  Visitors from {place} came by train and went home by boat.|{place}的访客坐火车来，坐船回。
  A report in {year} had asked for the same thing.|{year}年的一份报告提过同样的要求。
  “It is a beginning,” {person} said, “and beginnings are small.”|“这是个开头，”{person}说，“开头总是小的。”`);
