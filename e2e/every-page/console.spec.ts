import { expect, it } from 'vitest';
import { noiseAlong, withBrowser } from '../support/browser';
import { devicePagesOf, kindsOf, LOCALES } from '../support/paper';
import { pathIn, STORIES } from '../support/stories';

withBrowser();

it('no page makes the console speak or asks a third party for anything', async () => {
  const views = STORIES.filter(({ slug }) => !slug.startsWith('evening-')).flatMap((story) =>
    story.views.map((view) => pathIn(view, story)),
  );
  // Every kind of page in one edition, and of the others and the stories enough to know that they are built alike
  const paths = [...kindsOf('en'), ...LOCALES.flatMap(devicePagesOf), '/zh', '/zh-hant', ...views.filter((_, n) => n % 5 === 0)];
  expect(await noiseAlong([...new Set(paths)])).toEqual([]);
});
