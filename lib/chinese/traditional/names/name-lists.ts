import known from '../words/known-people.json';
import people from '../words/people.json';

/** A character of names: its Traditional form, and the other one that some names have. */
export type NameCharacter = { readonly to: string; readonly either?: string | undefined };

const charactersOf = (list: readonly { from: string; to: string; either?: string }[]): ReadonlyMap<string, NameCharacter> =>
  new Map(list.map(({ from, to, either }) => [from, { to, either }]));

/** Surnames whose Simplified form stands for several Traditional ones, or is another word too, each with its reason. */
export const SURNAMES = charactersOf(people.surnames);
/** The same for the characters of given names. */
export const GIVEN = charactersOf(people.given);
/** People whom everybody knows, whose names the lists of characters would spoil or running text would hide. */
export const KNOWN: ReadonlyMap<string, string> = new Map(known.map(({ from, to }) => [from, to]));
/** What follows a surname in addressing somebody, in Simplified. */
export const TITLES: readonly string[] = people.titles.toSorted((a, b) => b.length - a.length);
/** What stands before a name in a byline or in running text. */
export const ROLES: readonly string[] = people.roles.toSorted((a, b) => b.length - a.length);

/** The surnames of 19 in 20 people in China. */
export const COMMON_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤阴殷康施牛樊葛邢安齐伍庞颜倪庄聂章鲁岳翟申欧耿关焦左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝冼植布谌揭区';

const LONG_SURNAMES = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 令狐 长孙 慕容 公孙 宇文 司徒 夏侯 轩辕 端木 独孤 南宫 西门 完颜 濮阳 申屠 呼延 闻人 万俟 钟离 淳于 鲜于 单于 尉迟 澹台'.split(
    ' ',
  ),
);

/** The length of the surname with which a text begins at an index, in characters; 0 if none is known. */
export function surnameLength(text: string, at: number): 0 | 1 | 2 {
  if (LONG_SURNAMES.has(text.slice(at, at + 2))) return 2;
  const first = text.charAt(at);
  return first !== '' && (COMMON_SURNAMES.includes(first) || SURNAMES.has(first)) ? 1 : 0;
}

/** Characters that are common in given names. Beside 余, 涂 or 游 they make a name where prose would have another word. */
export const COMMON_IN_NAMES = new Set(
  '明国华文平志建伟丽军红玉春海秀英林永荣清芳晓东生龙新庆福强民玲德兴成金宝光世云辉峰俊杰宇涛浩博瑞鑫昊晨雨佳欣怡梦嘉琪琳雪颖慧敏静洁莹婷娜娟艳燕霞凤兰桂梅菊莲芝香珍珠翠玲玫瑰月仙素贞淑惠爱美善良仁义礼智信忠孝廉勇毅刚健康宁安泰和祥吉利昌盛富贵荣耀祖宗继承绍先振声鸣鸿鹏飞翔腾骏骥麒麟虎彪豪雄英武斌彬儒雅诗书画琴棋诚敬谦逊恭俭朴实真纯洁高远深厚广博宏达通顺畅亨泽润沛霖霏雯露霜冰凌寒松柏竹菲芬芸若岚嵘峻岭岩峦峥山川江河湖溪洋波澜涵淳湛清澈沁汐潮渊源泉潭沐沛润森树桐梓楠楷柯栋梁柱材桦枫榕槿槐樱桃李杏棠蓉薇蔷萱萍苹莉茉茹芷芊芮苏蓝黛青碧绿紫丹彤朱赤玄黑白素银铭锋钢铁铮钧钰锐锡镇鉴鑫炎焱焕烨炜炳煜煊熙烈灿烁晖旭旦晏晴昕昱昭晟曦暄曜星辰宸昂昊天宇宙乾坤日阳光明亮晶莹皓皎珂珊瑚琼瑶瑾瑜璇璟璐琛琦玮珏珩琨瑛璋玺莎莲娇娥妍妮婉媛嫣婧姗姿娴嬿妙巧秋夏冬禾谷稷黍衡权钦恩慈念思忆怀恒悦愉怿忱悠远逸迪迅达进近述道遥邦邵郁都野城均圣基培增墨士壮声处复天奇奋妤子孟季学宜定宝实宣宪家容宾宽宗富寅密寒察寸封将尊小少尔尚居展属屏岐岳岱崇崧嵩川州巍工左巨己市布帅师帆希席常干年幸广序庆应庭康庸廷弘弢张强彦彩彭征律徐微徽心必怡性恺悟情惟慎慕憬成战戈才扬承技抗折拓持振捷掌授揖摩攀放政敏敦数文斐斯方旅施旗昌易映显普景智曙曼月朋望朝朗木本权来杭果柔标栩格桂梧森楚模次欢正步毓比毛民水汉汝池沙沅泓法泊泱洛洪浦浩浪涌淇淑淡淼渝温游湘溢滢漫潇潜潮澄灵焰照熊爽牧特犀狄猛玖玛理瑄瑰瓒甘用甫田由申甲畅畴登百皆益盈直相睒睿石砚硕碧磊磐礼社祁祈祎祐祖祝祥祺福禄禧禹秉秋科程穆立章童竞端笑笛笙第筠简箫米粤精糖红纪纬纯纳纲练绍经绮维绵缘缨罡羽翎翰翼老耀聪肃育胜舒舜航良艺节芃芙芝花苑苗范茂茵荃荷莞莺菁菡萌萧葆葵蒙蓓蔚蕊蕙蕾薛虹蝶行衍裕西观言让训诗诺谊谋谨谷豫贝贤贵赋超越路跃轩轲辅轶辞辰运连逢通造道遵邈郎重野量鉴针钊钟铃铎铠锦镜长闻阁阔陵陶隆隽雁集雄雅零雷震霄霆霓青靖静韦韬韵音韶顺颂颐颖风飏饶馨香马驰驹骁骄骅高魁鱼鲁鲜鸥鹃鹤鹿麦黎默鼎齐龄',
);

/** What looks like a given name after 于, but is where or when something was. */
export const PLACES_AND_TIMES = new Set(
  '武汉 西安 海南 江西 山西 山东 河南 河北 江苏 云南 天津 成都 长春 安徽 宁波 宁夏 青海 泰安 江门 中山 海口 青岛 大连 西宁 银川 福建 日本 春秋 夏日 秋天 冬天 春天 清晨 凌晨 早晨 微博 红馆 春节 新年 国庆 中秋 明天 明年 中国 美国 英国 法国 德国 全国 大会 中东 远东'.split(
    ' ',
  ),
);
