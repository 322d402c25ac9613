import { describe, expect, it } from 'vitest';
import { toTraditional } from '../traditional.ts';
import { nameInTraditional } from './name-forms.ts';

/** Names with the forms in which Hong Kong prints them, written by hand and never pasted from the program. */
const NAMES: Readonly<Record<string, string>> = {
  余: '余晓禾 余曉禾  余华 余華  余承东 余承東  余秀华 余秀華  余秋雨 余秋雨  余光中 余光中  余文乐 余文樂  余诗曼 余詩曼  余英时 余英時',
  于: `于承远 于承遠  于右任 于右任  于谦 于謙  于和伟 于和偉  于东来 于東來  于文文 于文文  于正 于正  于魁智 于魁智  于梨华 于梨華
    于成龙 于成龍`,
  钟: `钟明远 鍾明遠  钟南山 鍾南山  钟汉良 鍾漢良  钟楚红 鍾楚紅  钟欣潼 鍾欣潼  钟镇涛 鍾鎮濤  钟睒睒 鍾睒睒  钟嵘 鍾嶸  钟珮瑄 鍾珮瑄
    钟离权 鍾離權`,
  涂: '涂若岚 涂若嵐  涂磊 涂磊  涂松岩 涂松岩  涂谨申 涂謹申  涂长望 涂長望',
  游: '游书衡 游書衡  游本昌 游本昌  游鸿明 游鴻明  游乃海 游乃海  游锡堃 游錫堃',
  范: '范曾 范曾  范志毅 范志毅  范冰冰 范冰冰  范伟 范偉  范仲淹 范仲淹  范丞丞 范丞丞  范长江 范長江  范增 范增',
  '干 占 丑 后 种 党 岳 郁 朴': `干宝 干寶  占士 占士  丑丕 丑丕  后羿 后羿  种师道 种師道  种世衡 种世衡  党怀英 党懷英  岳云鹏 岳雲鵬  岳飞 岳飛
    岳红 岳紅  郁达夫 郁達夫  郁可唯 郁可唯  朴槿惠 朴槿惠  朴树 朴樹  朴正熙 朴正熙`,
  'surnames of one form': `谷爱凌 谷愛凌  谷建芬 谷建芬  姜文 姜文  姜子牙 姜子牙  郭台铭 郭台銘  叶问 葉問  叶剑英 葉劍英  万里 萬里
    沈从文 沈從文  沈腾 沈騰  卜学亮 卜學亮  曲婉婷 曲婉婷  尹力 尹力  向华强 向華強  肖战 肖戰  萧亚轩 蕭亞軒  宋佳 宋佳  单田芳 單田芳
    冯巩 馮鞏  秋瑾 秋瑾  胡适 胡適  仇英 仇英  洪深 洪深  云敢 雲敢  舒淇 舒淇  黎耀祥 黎耀祥  斗勃 斗勃  才让 才讓  扎西 扎西`,
  'surnames of two characters': `万俟卨 万俟卨  欧阳修 歐陽修  司马迁 司馬遷  尉迟恭 尉遲恭  淳于髡 淳于髡  鲜于枢 鮮于樞  单于伟 單于偉
    令狐冲 令狐沖  澹台明 澹台明  诸葛亮 諸葛亮`,
  'given names': `朱丑 朱丑  李准 李准  王制 王制  夏征农 夏征農  陈云 陳雲  李云龙 李雲龍  李云迪 李雲迪  杨升庵 楊升庵  周杰伦 周杰倫
    李连杰 李連杰  林俊杰 林俊傑  陈志杰 陳志傑  苏家杰 蘇家傑  区志坚 區志堅  黄复兴 黃復興  刘松仁 劉松仁  刘德华 劉德華  周润发 周潤發
    张万里 張萬里  王千里 王千里  赵松 趙松  吴胜 吳勝  陆游 陸游  张三丰 張三丰  丰子恺 豐子愷  钱钟书 錢鍾書  高斗枢 高斗樞  赵朴初 趙樸初
    秦系 秦系  王表 王表  许地山 許地山  林采薇 林采薇  郑向前 鄭向前  陈咸 陳咸  苏曼殊 蘇曼殊  何几 何幾  何志坚 何志堅  唐尽忠 唐盡忠`,
  foreign: '莫里·罗思 莫里·羅思  范·戴克 范·戴克  里奥·余 里奧·余  安东尼·霍普金斯 安東尼·霍普金斯',
};

const pairs = Object.entries(NAMES).flatMap(([title, list]) =>
  list
    .trim()
    .split(/\s{2,}/)
    .map((pair) => [title, ...pair.split(' ')] as [string, string, string]),
);

describe('a field that holds a name', () => {
  it('100 of them', () => expect(new Set(pairs.map(([, name]) => name)).size).toBeGreaterThan(100));
  it.each(pairs)('%s: %s → %s', (_, name, right) => expect(nameInTraditional(name)).toBe(right));
});

describe('running text', () => {
  const said = pairs.filter(([title]) => title !== 'foreign');
  it.each(said)('%s: %s → %s after a title and in a list', (_, name, right) => {
    expect(toTraditional(`记者${name}说，他来过。`)).toBe(`記者${right}說，他來過。`);
    expect(toTraditional(`出席的有王小明、${name}、李红。`)).toBe(`出席的有王小明、${right}、李紅。`);
  });
});
