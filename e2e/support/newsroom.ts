import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from '@/lib/record/schema';
import { content } from './paper';
import { record } from './stories';

/** The file of a story that readers of this file's own paper get. */
export const storyFile = (slug: string): string => join(content, `articles/2024/${slug}.json`);

/** An instant as stories write it. */
export const instant = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z/, '+00:00');

/** An ordinary story under another name, for a test to change. Two with one id would have one short link. */
export const aStory = (slug: string, given: Partial<Article> = {}): Article => ({
  ...record('a-bell-in-the-fog'),
  publishedAt: '2024-01-02T09:00:00+08:00',
  ...given,
  id: slug,
});

/** Saves a story like an ordinary one, but for what is given. */
export function saveStory(slug: string, given: Partial<Article> = {}): void {
  saveFile(storyFile(slug), JSON.stringify(aStory(slug, given)));
}

/** Writes a file of the paper, whatever is in it. */
export function saveFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Takes a story out of the folder. */
export const removeStory = (slug: string): void => rmSync(storyFile(slug), { force: true });
