// npm run looks: pictures of every kind of page, as a git ref has it and as the working tree has it, compared pixel by pixel.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { KeptPictures } from './before';
import { launch, takePictures } from './camera';
import { pictureName, type View, viewsOf } from './kinds';
import { type Options, readOptions } from './options';
import { checkOut, commitOf, copyContent, type Paper, start } from './paper';
import { Report } from './report';

const FOLDER = '.cache/looks';

/** How many views are pictured at a time: on two cores more windows would only wait. */
const AT_ONCE = 2;

async function compare({ ref, selection }: Options): Promise<number> {
  const began = Date.now();
  const commit = commitOf(ref);
  const into = join(FOLDER, commit);
  const views = viewsOf(selection);
  const content = copyContent(FOLDER);
  const day = today();
  const running: Paper[] = [];
  const browser = await launch();
  try {
    const kept = new KeptPictures(into, day, browser.version());
    const missing = views.filter((view) => view.themes.some((theme) => !kept.has(pictureName(view, theme))));
    console.log(`Building the working tree… (${FOLDER}/after/npm-start.log)`);
    const after = await start('.', content, join(FOLDER, 'after'));
    running.push(after);
    if (missing.length > 0) console.log(`Building ${ref}… (${into}/npm-start.log)`);
    const before = missing.length > 0 ? await start(checkOut(commit, into), content, into) : undefined;
    if (before) running.push(before);
    console.log(`Comparing ${views.length} views, ${missing.length} of them to be pictured from ${ref} first (${seconds(began)} so far)…`);
    const report = new Report(join(FOLDER, 'report'));
    await photograph({ browser, views, before, after, kept, report });
    if (today() !== day) throw new Error('Midnight has passed, and pages carry the date. Please run it again.');
    return report.end(`${ref} (${commit.slice(0, 7)}) and the working tree, ${seconds(began)}`);
  } finally {
    await browser.close();
    await Promise.all(running.map((paper) => paper.stop()));
  }
}

type Work = {
  readonly browser: Browser;
  readonly views: readonly View[];
  /** Undefined if all of its pictures are stored already. */
  readonly before: Paper | undefined;
  readonly after: Paper;
  readonly kept: KeptPictures;
  readonly report: Report;
};

/** Takes both versions of a view one right after the other, several views at a time. */
async function photograph({ browser, views, before, after, kept, report }: Work): Promise<void> {
  const rest = views.values();
  const work = async () => {
    for (const view of rest) {
      try {
        const isMissing = view.themes.some((theme) => !kept.has(pictureName(view, theme)));
        if (isMissing && before) await takePictures(browser, before.origin, view, async (name, png) => kept.keep(name, png));
        await takePictures(browser, after.origin, view, (name, png) => report.compare(name, kept.read(name), png));
      } catch (error) {
        report.failed(`${view.path} at ${view.width}`, error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** The day that the pages show, in the paper's time zone. */
function today(): string {
  const { timeZone } = JSON.parse(readFileSync('content/site.json', 'utf8'));
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format();
}

const seconds = (since: number) => `${Math.round((Date.now() - since) / 1000)} s`;

// Exits, because both papers are stopped on exit and a signal alone does not cause that
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2));

try {
  process.exitCode = await compare(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
