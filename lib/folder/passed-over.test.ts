import { describe, expect, it } from 'vitest';
import { passedOver } from './passed-over.ts';

describe('a file that is not read is mentioned, with the name it should have', () => {
  it.each([
    ['articles/2025/story.JSON', 'call it story.json'],
    ['articles/2025/story.Json', 'call it story.json'],
    ['articles/2025/story.json.txt', 'call it story.json'],
    ['articles/2025/story.jsonc', 'call it story.json'],
    ['articles/2025/story.json5', 'call it story.json'],
    ['articles/2025/story.jsn', 'call it story.json'],
    ['articles/2025/story.json ', 'call it story.json'],
    ['articles/2025/story.json.', 'call it story.json'],
    ['articles/2025/story.json\u200b', 'call it story.json'],
    ['articles/2025/story．json', 'call it story.json'],
    ['articles/2025/story。json', 'call it story.json'],
    ['articles/2025/story.ｊｓｏｎ', 'call it story.json'],
    ['articles/2025/story', 'call it story.json'],
    ['articles/2025/story.jsоn', 'call it story.json'],
    ['articles/2025/story.md', 'call it story.json'],
    ['articles/2025/photo.JPG', /^stories are in articles/],
    ['pages/jobs.JSON', 'call it jobs.json'],
    ['Site.json', 'call it site.json'],
    ['site.JSON', 'call it site.json'],
    ['topics.json.txt', 'call it topics.json'],
    ['the-first-bus.json', /^stories are in articles\/<year>\//],
    ['2025/the-first-bus.json', /^stories are in articles\/<year>\//],
    ['Articles/2025/the-first-bus.json', /^stories are in articles\/<year>\//],
    ['media/the-first-bus.json', /^stories are in articles\/<year>\//],
    ['schema/story.txt', /^stories are in articles\/<year>\//],
    ['notes.docx', /^stories are in articles\/<year>\//],
  ])('%j', (path, right) =>
    expect(passedOver(path)).toMatchObject({ wrong: 'this file is not read', right: expect.stringMatching(right) }),
  );

  it.each(['story.json~', '#story.json#', 'story.json.bak', 'story.json.orig', 'story.swp', 'story.json.tmp'])('%s: a leftover', (name) =>
    expect(passedOver(`articles/2025/${name}`)?.wrong).toContain('left behind'),
  );
});

it.each(['README.md', 'LICENSE', 'notes.md', 'articles/README.md', 'schema/article.json', 'media/a.svg', 'media/a.PSD', 'media/Thumbs.db'])(
  '%s is expected',
  (path) => expect(passedOver(path)).toBeUndefined(),
);
