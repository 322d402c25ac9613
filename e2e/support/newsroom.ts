import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from '@/lib/record/schema/article';
import { content } from './paper';
import { record } from './stories';

/** The path of a story's file, in the content folder of the spec file's own paper. */
export const storyFile = (slug: string): string => join(content, `articles/2024/${slug}.json`);

/** A time as stories write it. @param time in ms since 1970 */
export const instant = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z/, '+00:00');

/** The record of an ordinary story under another id, for a test to change. Two stories with one id would share a short link. */
export const aStory = (slug: string, given: Partial<Article> = {}): Article => ({
  ...record('a-bell-in-the-fog'),
  publishedAt: '2024-01-02T09:00:00+08:00',
  ...given,
  id: slug,
});

/** Saves an ordinary story in its file, except for what is given. */
export function saveStory(slug: string, given: Partial<Article> = {}): void {
  saveFile(storyFile(slug), JSON.stringify(aStory(slug, given)));
}

/** Writes a file of the paper; its text need not be valid. */
export function saveFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Deletes a story's file. */
export const removeStory = (slug: string): void => rmSync(storyFile(slug), { force: true });
