import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

export const origin = inject('origin');
export const messages = { en, zh };
export const LOCALES = ['en', 'zh'] as const;

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser;

/** One browser a spec file. Call it at the top of the file. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ args: ARGUMENTS, executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  });
  afterAll(() => browser.close());
}

/**
 * Opens a page of the paper, does something on it, and closes it. Fails where the browser's console says anything, or
 * where the page asks anyone but the paper for anything.
 */
export async function reading(
  path: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
  quiet = true,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) noise.push(`third party: ${request.url()}`);
  });
  await page.goto(origin + path);
  await work(page);
  await context.close();
  if (quiet) expect(noise, path).toEqual([]);
}

/** One page of each kind, in one language, each existing in both. */
export const kindsOf = (locale: 'en' | 'zh'): string[] => [
  `/${locale}`,
  `/${locale}/news`,
  `/${locale}/news/page/2`,
  `/${locale}/science`,
  `/${locale}/topics/hetao`,
  `/${locale}/formats/video`,
  `/${locale}/series/baytalk`,
  `/${locale}/science/why-the-cluster-ranks-first`,
  `/${locale}/language/every-kind-of-block`,
  `/${locale}/cities/the-last-ferry-video`,
  `/${locale}/science/laboratories-drawn`,
  `/${locale}/nature/the-tree-that-walks-into-the-sea`,
  `/${locale}/science/eleven-ways-to-look-inside-a-battery`,
  `/${locale}/language/baytalk-how-numbers-cross`,
];

/** Fetches without following redirects. */
export const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(origin + path, { redirect: 'manual', headers });
