import { describe, expect, it } from 'vitest';
import { inTraditional } from '../../chinese/traditional/in-traditional.ts';
import { NO_TERMS } from '../../chinese/traditional/terms.ts';
import { anArticle } from '../../testing/an-article.ts';
import { cardOf } from '../card.ts';
import { peopleOf } from './people-of.ts';

const story = anArticle({
  title: { en: 'Names', zh: '余华谈写作，于敏到访' },
  summary: { zh: '干云飞与于敏同行。' },
  image: { src: 'a.svg', width: 1, height: 1, alt: { zh: '图为于敏' }, caption: { zh: '渡轮上的于敏' }, credit: { zh: '图／钟冲' } },
  credits: [
    { role: 'reporter', name: { en: 'Yu Min', zh: '于敏' } },
    { role: 'author', name: { en: 'A', zh: '干云飞、后敏' } },
    { role: 'editor', name: { en: 'B', zh: '新华社' } },
  ],
  body: [
    { type: 'paragraph', zh: '于敏的船位于敏感水域。对于敏的说法，干部长不答；后敏后来也不答。' },
    { type: 'quote', zh: '潮水于八点退去。', attribution: { zh: '丑大海，渔民' } },
    { type: 'paragraph', zh: '只有丑大海留下。钟冲拍下了他。' },
  ],
});

describe('the people of a story', () => {
  const people = peopleOf(story);
  it('are those of its fields, once each', () => {
    expect(people).toEqual(expect.arrayContaining(['于敏', '干云飞', '后敏', '钟冲', '丑大海', '余华']));
    expect(new Set(people).size).toBe(people.length);
    expect(people).not.toContain('新华社');
  });
  it('have one name in all of its texts', () => {
    const { article } = inTraditional({ article: story, people }, NO_TERMS);
    expect(article.title.zh).toBe('余華談寫作，于敏到訪');
    expect(article.summary?.zh).toBe('干雲飛與于敏同行。');
    expect(article.image).toMatchObject({ alt: { zh: '圖為于敏' }, caption: { zh: '渡輪上的于敏' }, credit: { zh: '圖／鍾沖' } });
    expect(article.credits.map(({ name }) => name.zh)).toEqual(['于敏', '干雲飛、后敏', '新華社']);
    expect(article.body).toMatchObject([
      { zh: '于敏的船位於敏感水域。對于敏的說法，干部長不答；后敏後來也不答。' },
      { zh: '潮水於八點退去。', attribution: { zh: '丑大海，漁民' } },
      { zh: '只有丑大海留下。鍾沖拍下了他。' },
    ]);
  });
  it('and the same on its card', () => {
    const card = inTraditional(cardOf('names', story), NO_TERMS);
    expect([card.title.zh, card.summary?.zh, card.credits[0]?.name.zh]).toEqual(['余華談寫作，于敏到訪', '干雲飛與于敏同行。', '于敏']);
  });
  it('the paper’s word and the story’s own come first', () => {
    const paper = { protected: [], wording: { 于敏: '於敏' } };
    expect(inTraditional({ article: story, people }, paper).article.title.zh).toBe('余華談寫作，於敏到訪');
    const article = { ...story, traditional: { 于敏: '于閔' } };
    expect(inTraditional({ article, people }, paper).article.title.zh).toBe('余華談寫作，于閔到訪');
  });
  it('a story whose names are plain has none', () => expect(cardOf('a', anArticle({}))).toMatchObject({ people: undefined }));
});
