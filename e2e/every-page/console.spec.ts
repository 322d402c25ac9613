import { expect, it } from 'vitest';
import { noiseAlong } from '../support/browser';
import { devicePagesOf, kindsOf, LOCALES } from '../support/paper';
import { pathIn, STORIES } from '../support/stories';

it('no page logs to the console or requests anything from a third party', async () => {
  const views = STORIES.filter(({ slug }) => !slug.startsWith('evening-')).flatMap((story) =>
    story.views.map((view) => pathIn(view, story)),
  );
  // Every kind of page in one edition, and a sample of the other editions and of stories, which are built alike
  const paths = [...kindsOf('en'), ...LOCALES.flatMap(devicePagesOf), '/zh', '/zh-hant', ...views.filter((_, n) => n % 12 === 0)];
  expect(await noiseAlong([...new Set(paths)])).toEqual([]);
});
