import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFinds } from '../support/axe';
import { reading } from '../support/browser';
import { messages, origin, textAt } from '../support/paper';
import { record } from '../support/stories';
import { block, hrefs, smallControls, widthOf } from '../support/story';
import { misdeclared, notesOn } from '../support/translation';

const HALF = 'hills/the-stair-that-was-left';
const STALE = 'words/words-that-came-by-sea';
const MACHINE = 'news/the-second-bridge';
const UP_TO_DATE = 'harbour/the-green-boat';
const UNRECORDED = 'hills/a-bell-in-the-fog';
const slugOf = (story: string) => story.split('/').at(-1) ?? '';

it.each([
  [`/zh/${HALF}`, 'light', 390],
  [`/en/${STALE}`, 'dark', 1440],
  [`/zh/${MACHINE}`, 'dark', 390],
] as const)('axe finds nothing, every text declares its language, nothing scrolls sideways: %s, %s', async (path, colorScheme, width) => {
  await reading(path, { colorScheme, viewport: { width, height: 900 } }, async (page) => {
    expect(await axeFinds(page)).toEqual([]);
    for (const each of [1440, 390, 320]) {
      await page.setViewportSize({ width: each, height: 900 });
      expect(await widthOf(page)).toBeLessThanOrEqual(each);
    }
    expect(await misdeclared(page, record(slugOf(path)))).toEqual([]);
  });
});

it.each([
  `/en/${HALF}`,
  `/en/${STALE}`,
  `/zh/${MACHINE}`,
  `/en/${UP_TO_DATE}`,
  `/zh/${UP_TO_DATE}`,
  `/en/${UNRECORDED}`,
  `/zh/${UNRECORDED}`,
])('has no note on an original, nor on a complete translation by people: %s', async (path) => {
  await reading(path, { javaScriptEnabled: false }, async (page) => expect(await notesOn(page)).toEqual([]));
});

it('a half-translated story says how much of it is translated, and marks the rest once', async () => {
  const t = messages.zh.Translation;
  await reading(`/zh/${HALF}`, { javaScriptEnabled: false }, async (page) => {
    const texts = record(slugOf(HALF)).body.filter(({ type }) => ['paragraph', 'list', 'quote'].includes(type));
    const done = texts.filter((one) => 'zh' in one).length;
    expect(await notesOn(page)).toEqual([
      `正文共${texts.length}段，其中${done}段已有中文，其余目前为英文。`,
      t.original,
      t.whole,
      t.partly,
      t.whole,
    ]);
    const note = page.getByRole('note', { name: t.about });
    expect(await hrefs(note.getByRole('link', { name: t.original }))).toEqual([`/en/${HALF}`]);
    const [above, text, mark, waiting] = await Promise.all(
      [note, block(page, 'p1'), page.getByRole('article').getByText(t.whole, { exact: true }).first(), block(page, 'p5')].map(
        async (found) => (await found.boundingBox())?.y ?? NaN,
      ),
    );
    expect(above).toBeLessThan(text ?? 0);
    // The mark stands before the first block in English
    expect([(mark ?? 0) > (text ?? 0), (mark ?? 0) < (waiting ?? 0)]).toEqual([true, true]);
    for (const anchor of ['p5', 'p7', 'p10', 'p13']) expect(await block(page, anchor).getAttribute('lang'), anchor).toBe('en');
    expect(await block(page, 'p8').getByRole('img').getAttribute('lang')).toBe('en');
    const heads = await block(page, 'p11')
      .getByRole('columnheader')
      .evaluateAll((all) => all.map((head) => head.querySelector('[lang]')?.getAttribute('lang')));
    expect(heads).toEqual(['en', 'en']);
  });
});

it('a note at an outdated passage links to its changed original', async () => {
  const t = messages.zh.Translation;
  await reading(`/zh/${STALE}`, {}, async (page) => {
    expect(await notesOn(page)).toEqual([`${t.stale} ${t.stalePassage}`]);
    const note = page.getByText(t.stale);
    expect(await note.getAttribute('data-unspoken')).not.toBeNull();
    expect((await note.boundingBox())?.y).toBeGreaterThan((await block(page, 'p4').boundingBox())?.y ?? Infinity);
    await note.getByRole('link', { name: t.stalePassage }).click();
    await page.waitForURL(`${origin}/en/${STALE}#p4`);
    expect(await block(page, 'p4').textContent()).toContain('the sound a knot makes');
  });
});

it('a reviewed machine translation says so, and links to its original', async () => {
  const t = messages.en.Translation;
  await reading(`/en/${MACHINE}`, {}, async (page) => {
    expect(await notesOn(page)).toEqual([t.page['machine-reviewed'], t.original]);
    expect(await hrefs(page.getByRole('link', { name: t.original }))).toEqual([`/zh/${MACHINE}`]);
  });
});

it('every control in a note is at least 44 px high on a phone', async () => {
  for (const path of [`/zh/${HALF}`, `/en/${MACHINE}`]) {
    await reading(path, { viewport: { width: 390, height: 844 } }, async (page) => {
      const note = page.getByRole('note');
      const heights = await note.getByRole('link').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      expect(heights.length).toBe(1);
      for (const height of heights) expect(height).toBeGreaterThanOrEqual(43.5);
      expect(await smallControls(note)).toEqual([]);
    });
  }
});

it('a list marks the story of which less than half is translated, in that language only, and no other story', async () => {
  const t = messages.zh.Card;
  const listed = async (page: Page) => page.getByRole('main').getByRole('listitem').filter({ hasText: t.mostlyIn });
  await reading('/zh/hills', { javaScriptEnabled: false }, async (page) => {
    const marked = await listed(page);
    expect(await marked.count()).toBeGreaterThan(0);
    for (const item of await marked.all()) expect(await hrefs(item.getByRole('link'))).toContain(`/zh/${HALF}`);
  });
  expect(await textAt('/en/hills')).not.toContain(messages.en.Card.mostlyIn);
});

describe('a page in both languages', () => {
  it.each([
    [`/en/${STALE}/both`, [messages.en.Translation.stale]],
    [`/zh/${STALE}/both`, [messages.zh.Translation.stale]],
    [`/en/${MACHINE}/both`, [messages.en.Translation.page['machine-reviewed']]],
    [`/zh/${MACHINE}/both`, [messages.zh.Translation.other['machine-reviewed']]],
    [`/en/${HALF}/both`, ['3 of 10 paragraphs are in Chinese so far.']],
    [`/zh/${HALF}/both`, ['正文共10段，其中3段已有中文，其余目前为英文。']],
    [`/zh-hant/${STALE}/both`, [messages['zh-hant'].Translation.stale]],
    [`/zh-hant/${UP_TO_DATE}/both`, []],
  ])('has each note once, in the language of the page: %s', async (path, says) => {
    await reading(path, {}, async (page) => {
      expect((await notesOn(page)).map((text) => text?.trim())).toEqual(says);
      const { original, stalePassage } = messages[path.startsWith('/en') ? 'en' : 'zh'].Translation;
      for (const name of [original, stalePassage]) expect(await page.getByRole('link', { name }).count()).toBe(0);
    });
  });
});

it('text converted to Traditional does not count as changed', async () => {
  const { stale, stalePassage } = messages['zh-hant'].Translation;
  await reading(`/zh-hant/${MACHINE}/both`, {}, async (page) => expect(await page.getByText(stale).count()).toBe(0));
  await reading(`/zh-hant/${STALE}`, {}, async (page) =>
    expect(await hrefs(page.getByRole('link', { name: stalePassage }))).toEqual([`/en/${STALE}#p4`]),
  );
});
