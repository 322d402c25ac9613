import { afterEach, beforeEach, expect, it } from 'vitest';
import { syncIndex, syncPaths } from '../../index/story-index.ts';
import { aContentFolder } from '../../testing/a-content-folder.ts';
import { aParagraph, anArticle } from '../../testing/an-article.ts';
import { queryContext } from '../context.ts';
import { latestStories } from '../lists.ts';
import { peopleOfMedia } from '../media.ts';
import { story } from '../stories.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeEach(() => (folder = aContentFolder()));
afterEach(() => folder.dispose());

const NOW = new Date('2026-01-01T00:00:00Z');
const shown = () => story('a', queryContext(NOW, 'zh-hant'));
const traditional = (wording: Record<string, string>, names: string[] = []) =>
  folder.write('traditional.json', { protected: names, wording });
const guesses = ({ problems }: ReturnType<typeof syncIndex>) => problems.filter(({ wrong }) => wrong.includes('by a guess'));

it('a name that one place of a story tells is that name in its headline, in lists and in its text', () => {
  folder.article(
    'a',
    anArticle({
      title: { en: 'A', zh: '于敏来了' },
      credits: [{ role: 'reporter', name: { zh: '于敏' } }],
      body: [aParagraph({ zh: '对于敏的说法，位于敏感水域的船没有回答。' })],
    }),
  );
  syncIndex();
  expect(shown()?.article.title.zh).toBe('于敏來了');
  expect(shown()?.article.body[0]).toMatchObject({ zh: '對于敏的說法，位於敏感水域的船沒有回答。' });
  expect(latestStories(queryContext(NOW, 'zh-hant'), { limit: 1 })[0]).toMatchObject({
    title: { zh: '于敏來了' },
    credits: [{ name: { zh: '于敏' } }],
  });
});

it('the captions of a film know the people of its story', () => {
  folder.write('media/a.zh.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\n于敏来了\n');
  const name = { zh: '于敏' };
  folder.article('a', anArticle({ credits: [{ role: 'reporter', name }], body: [aParagraph({ zh: '见[字幕](/media/a.zh.vtt)。' })] }));
  syncIndex();
  expect(peopleOfMedia('a.zh.vtt')).toEqual(['于敏']);
  expect(peopleOfMedia('b.zh.vtt')).toEqual([]);
});

it('a name of an organisation is prose', () => {
  folder.article('a', anArticle({ credits: [{ role: 'reporter', name: { zh: '于都' }, kind: 'organisation' }] }));
  syncIndex();
  expect(shown()?.card.people).toBeUndefined();
});

it('what traditional.json says of a name counts at once, in the story and in what the check says of it', () => {
  folder.article('a', anArticle({ credits: [{ role: 'reporter', name: { zh: '张志杰' } }] }));
  const name = () => shown()?.article.credits[0]?.name.zh;
  expect(guesses(syncIndex())).toHaveLength(1);
  expect(name()).toBe('張志傑');
  traditional({ 张志杰: '張志杰' });
  expect(guesses(syncPaths(['traditional.json']))).toEqual([]);
  expect(name()).toBe('張志杰');
  traditional({});
  expect(guesses(syncPaths(['traditional.json']))).toHaveLength(1);
  expect(name()).toBe('張志傑');
});

it('a story in Traditional is Simplified in 简体, as its card is, and itself in 繁體 and where stories are compared', () => {
  folder.article('a', anArticle({ title: { en: 'A', zh: '颱風過後渡輪復航' }, body: [aParagraph({ zh: '記者在碼頭看見乘客。' })] }));
  syncIndex();
  const hans = story('a', queryContext(NOW, 'zh'));
  expect([hans?.article.title.zh, hans?.card.title.zh]).toEqual(['台风过后渡轮复航', '台风过后渡轮复航']);
  expect(hans?.article.body[0]).toMatchObject({ zh: '记者在码头看见乘客。' });
  expect(shown()?.article.title.zh).toBe('颱風過後渡輪復航');
  expect(story('a', { now: NOW, preview: false, script: 'written' })?.article.title.zh).toBe('颱風過後渡輪復航');
});
