import { describe, expect, it } from 'vitest';
import { inSimplified } from './in-simplified.ts';
import { isWrittenInTraditional } from './script-of.ts';
import { toSimplified } from './simplified.ts';
import { toTraditional } from './traditional.ts';

const table = (text: string) =>
  text
    .trim()
    .split(/\s{2,}/)
    .map((row) => row.split(' → ') as [written: string, shown: string]);

describe('a text that is written in Traditional', () => {
  const texts = table(`
    颱風過後渡輪復航 → 台风过后渡轮复航  颱風過後，渡輪復航。記者在碼頭看見數百名乘客排隊。 → 台风过后，渡轮复航。记者在码头看见数百名乘客排队。
    港口重開，乘客歸來。 → 港口重开，乘客归来。  譯者 → 译者  林慧婷 → 林慧婷  陳志明 → 陈志明  乾隆皇帝的瞭望塔 → 乾隆皇帝的瞭望塔
    著名作家於臺灣逝世 → 著名作家于台湾逝世  他說：「這叫『潮』。」 → 他说：“这叫‘潮’。”  沿着河岸裏的線路 → 沿着河岸里的线路
    慰藉與藉口 → 慰藉与借口  他說甚麼 → 他说什么  [說明](/zh/說明) → [说明](/zh/說明)  寫成\`發\`字 → 写成\`發\`字  鍾先生與鐘 → 钟先生与钟`);
  it.each(texts)('%s is %s in 简体', (written, shown) => expect(toSimplified(written)).toBe(shown));
  it.each(['颱風過後渡輪復航', '皇后說土豆裡有資訊', '于小姐與余先生在皇后大道', '周杰倫的演唱會', '譯者'])('%s stays in 繁體', (text) =>
    expect(toTraditional(text)).toBe(text),
  );
  it('a slip of Simplified in it is converted, and no more', () =>
    expect(toTraditional('颱風過後，渡輪復航。余先生看见數百名乘客排隊，有土豆。')).toBe(
      '颱風過後，渡輪復航。余先生看見數百名乘客排隊，有土豆。',
    ));
});

describe('some Traditional characters in a Simplified text', () => {
  const texts = table(`
    鄧麗君的后台在哪里 → 鄧麗君的後台在哪裏  陳先生在后面 → 陳先生在後面  “发”可以是發，也可以是髮 → 「發」可以是發，也可以是髮
    他读了《號外》，后来去了香港 → 他讀了《號外》，後來去了香港  鍾先生只有一只鸟，在里面 → 鍾先生只有一隻鳥，在裏面
    林鄭月娥说，出租车里的钟停了，干部还在后面等着 → 林鄭月娥說，的士裏的鐘停了，幹部還在後面等着`);
  it.each(texts)('%s becomes %s', (written, shown) => expect(toTraditional(written)).toBe(shown));
  it.each(texts.slice(2))('%s is shown as it is written in 简体', (written) => expect(toSimplified(written)).toBe(written));
});

describe('what is neither', () => {
  it.each(['', 'Bridge', '大桥通车', '乾隆年间', '著名的瞭望塔', '東京ラブストーリーの物語', '山水之中'])('%s', (text) => {
    expect(isWrittenInTraditional(text)).toBe(false);
    expect(toSimplified(text)).toBe(text);
  });
});

it('a story in Simplified is not copied, one in Traditional has every text in Simplified', () => {
  const story = (zh: string) => ({ title: { en: 'A', zh }, body: [{ type: 'list', zh: [zh] }], traditional: { 記號: '记号' } });
  const simplified = story('渡轮复航');
  expect(inSimplified(simplified)).toBe(simplified);
  expect(inSimplified(story('渡輪復航'))).toEqual({ ...simplified, traditional: { 記號: '记号' } });
});
