import { pairs } from './plausible-words.ts';

/** Surnames of made-up people: Liang Xinyi is 梁欣逸. */
export const SURNAMES = pairs(`Huang|黄
  Liang|梁
  Luo|罗
  Zheng|郑
  Xie|谢
  Song|宋
  Tang|唐
  Xu|许
  Feng|冯
  Deng|邓
  Cao|曹
  Peng|彭
  Zeng|曾
  Xiao|萧
  Tian|田
  Dong|董
  Pan|潘
  Yuan|袁
  Jiang|蒋
  Cai|蔡
  Du|杜
  Su|苏
  Wei|魏
  Cheng|程
  Lu|吕
  Ding|丁
  Shen|沈
  Yao|姚
  Lei|雷
  Meng|孟`);

/** Syllables of their given names. */
export const GIVEN = pairs(`jia|嘉
  yun|芸
  hao|浩
  xin|欣
  yi|逸
  ming|铭
  rui|睿
  qi|琪
  wen|雯
  zhi|志
  ying|颖
  bo|博
  lin|琳
  jun|俊
  fei|菲
  chen|宸
  yang|扬
  shan|珊
  kai|凯
  min|敏
  peng|鹏
  qing|晴
  sheng|晟
  ting|婷
  wei|炜
  xi|曦
  yan|妍
  ze|泽
  tao|涛
  ning|宁`);
