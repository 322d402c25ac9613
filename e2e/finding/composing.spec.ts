import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { reading } from '../support/browser';
import { messages, origin } from '../support/paper';

const FIELD = { name: '灯塔报' };
const suggestions = (page: Page) => page.getByRole('listbox', { name: messages.zh.Search.suggestions });
const options = (page: Page) => suggestions(page).getByRole('option');

/** Longer than the field waits after a letter before it asks. */
const settle = (page: Page) => page.waitForTimeout(400);

/** Composes text as an input method does, a letter at a time; the last one stays open. */
async function composing(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    type: async (...steps: readonly string[]) => {
      for (const text of steps)
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    /** The code of keys that an input method takes for itself is 229. */
    press: (key: string) => session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 }),
    end: (text: string) => session.send('Input.insertText', { text }),
  };
}

/** What the field has asked for so far. */
function requestsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.endsWith('/search/suggest')) asked.push(searchParams.get('q') ?? '');
  });
  return asked;
}

it('the first word: nothing is asked or shown while it is composed, and one request follows', async () => {
  await reading('/zh/search', {}, async (page) => {
    const asked = requestsOf(page);
    await page.getByRole('searchbox', FIELD).focus();
    const method = await composing(page);
    await method.type('s', 'sh', 'shi', 'shi j', 'shi jie');
    await settle(page);
    expect(await page.getByRole('searchbox', FIELD).inputValue()).toBe('shi jie');
    expect(asked).toEqual([]);
    expect(await suggestions(page).count()).toBe(0);
    await method.end('石阶');
    await options(page).first().waitFor();
    await settle(page);
    expect(asked).toEqual(['石阶']);
    expect(page.url()).toBe(`${origin}/zh/search`);
  });
});

it('the next word: earlier suggestions are closed, its keys choose and submit nothing, and one request follows', async () => {
  await reading('/zh/search', {}, async (page) => {
    await page.getByRole('searchbox', FIELD).pressSequentially('la');
    await options(page).first().waitFor();
    const asked = requestsOf(page);
    const field = page.getByRole('combobox', FIELD);
    await field.fill('');
    await settle(page);
    const method = await composing(page);
    await method.type('d', 'de', 'den', 'deng');
    expect(await field.inputValue()).toBe('deng');
    for (const key of ['ArrowDown', 'Enter', 'Escape']) await method.press(key);
    await settle(page);
    expect(asked).toEqual([]);
    expect(await suggestions(page).count()).toBe(0);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await method.end('灯');
    await options(page).first().waitFor();
    await settle(page);
    expect(asked).toEqual(['灯']);
    expect(page.url()).toBe(`${origin}/zh/search`);
  });
});

it('an answer that comes while the next word is composed is not shown', async () => {
  await reading('/zh/search', {}, async (page) => {
    await page.getByRole('searchbox', FIELD).pressSequentially('la');
    await options(page).first().waitFor();
    const field = page.getByRole('combobox', FIELD);
    let answer = () => {};
    const late = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/search/suggest*', async (route) => {
      await late;
      await route.continue();
    });
    const method = await composing(page);
    const sent = page.waitForRequest('**/search/suggest*');
    await field.press('m');
    await sent;
    await method.type('d', 'de');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    const answered = page.waitForResponse('**/search/suggest*');
    answer();
    await (await answered).finished();
    await settle(page);
    expect(await suggestions(page).count()).toBe(0);
    await method.end('灯');
  });
});
