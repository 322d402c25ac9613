import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { findBrowser } from '../setup/browser.mjs';
import { pictureName, type View } from './kinds';

/** How long a page, its fonts and its pictures may take on a busy machine, in ms. */
const PATIENCE = 120_000;

/** Arguments with which the processor alone draws text and edges, the same on every run. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--hide-scrollbars',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-component-update',
  '--disable-background-networking',
];

/** The browser that takes all pictures. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: findBrowser(), args: ARGUMENTS });

/** Takes the pictures of a view, one for each theme, and gives each to `keep` as PNG. */
export async function takePictures(
  browser: Browser,
  origin: string,
  view: View,
  keep: (name: string, png: Buffer) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: 900 },
    deviceScaleFactor: 1,
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Asia/Hong_Kong',
  });
  try {
    const page = await context.newPage();
    await waitForFonts(context, page);
    const answer = await page.goto(origin + view.path, { waitUntil: 'load', timeout: PATIENCE });
    const expected = view.kind === 'missing' ? 404 : 200;
    if (answer?.status() !== expected) throw new Error(`${view.path} is answered with ${answer?.status()}, not ${expected}`);
    for (const theme of view.themes) {
      // Only once the page is open: because of the second CDP session the first navigation would undo it
      await page.emulateMedia({ colorScheme: theme, media: view.isPrint ? 'print' : 'screen', reducedMotion: 'reduce' });
      await settle(page);
      await keep(
        pictureName(view, theme),
        await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide', scale: 'css', timeout: PATIENCE }),
      );
    }
  } finally {
    await context.close();
  }
}

/**
 * Makes pages wait for their fonts: with the stylesheets' `font-display: optional` a busy machine would show one page in its
 * fonts and the next without. It uses Chromium's protocol, because Playwright's own routing turns the browser's cache off.
 */
async function waitForFonts(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId, responseStatusCode = 200, responseHeaders = [] }) => {
    const answer = async () => {
      const { body, base64Encoded } = await session.send('Fetch.getResponseBody', { requestId });
      const css = Buffer.from(body, base64Encoded ? 'base64' : 'utf8').toString('utf8');
      await session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: responseStatusCode,
        responseHeaders: responseHeaders.filter(({ name }) => !/^content-(encoding|length)$/i.test(name)),
        body: Buffer.from(css.replace(/font-display:\s*optional/g, 'font-display:block')).toString('base64'),
      });
    };
    answer().catch(() => {}); // the page was closed meanwhile
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Stylesheet', requestStage: 'Response' }] });
}

/**
 * Waits until everything that the page shows has been loaded and painted: fonts, pictures (lazy ones too), film posters.
 * No named function in here: tsx would wrap it in a helper that the page does not have.
 */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      for (const picture of document.images) picture.loading = 'eager';
      for (const film of document.querySelectorAll('video')) film.controls = false; // the browser's own, which show how much is loaded
      return (
        [...document.images].every((picture) => picture.complete) &&
        [...document.querySelectorAll('video')].every((film) => film.preload === 'none' || film.readyState > 0 || film.error)
      );
    },
    undefined,
    { timeout: PATIENCE },
  );
  await page.evaluate(async () => {
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => {})));
    do {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    } while (document.fonts.status === 'loading');
    // Once more from the start: the … of a shortened text stays in the face that it was first laid out with
    document.body.style.display = 'none';
    document.body.getBoundingClientRect();
    document.body.style.display = '';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
