import { storyPath } from '../address/addresses.ts';
import { withoutEdition } from '../address/inner-link.ts';
import { read } from '../address/table.ts';
import { setMember } from '../folder/json-edit.ts';
import { slugOf } from '../folder/paths.ts';
import { moveFile, replaceText } from '../folder/reader.ts';
import { articleFiles } from '../folder/records.ts';
import { syncIndex } from '../index/story-index.ts';
import { formerHolder } from '../queries/filed-problems.ts';
import { shown } from './shown.ts';
import { type Print, readStory, refuse } from './story-file.ts';

/**
 * Gives a story another slug, the name of its file, and writes the one it had into `formerly`, so that its address leads to
 * the new one, and its id, so that its short link stays.
 * @param options the story (slug or file) and the new slug
 * @returns the exit code
 */
export function renameStory([story, slug]: readonly string[], print: Print): 0 | 1 {
  if (story === undefined || slug === undefined)
    return refuse(print, 'Which story, and what is it called from now on? npm run content rename <story> <slug>');
  const found = readStory(story, print);
  if (!found) return 1;
  const { path, text, record } = found;
  const { section, formerly = [] } = record.value;
  const before = slugOf(path);
  const wrong = whyNot({ path, before, slug, section });
  if (wrong !== undefined) return refuse(print, wrong);

  const list = [...new Set([...formerly.filter((one) => one !== slug), before])];
  const to = path.replace(/[^/]*$/, `${slug}.json`);
  // A story without an id was known by the name of its file, and stays so for good
  const known = setMember(text, [], 'id', record.value.id);
  // In this order: a story that names its own address in between is only warned of
  replaceText(path, setMember(known, [], 'formerly', list));
  moveFile(path, to);
  const address = (name: string) => withoutEdition(storyPath('en', { section, slug: name }));
  print(`${shown(path)} is ${shown(to)} now, and ${address(before)} leads to ${address(slug)}`);
  print('Links in other stories: npm run content check names those to the former address');
  return 0;
}

type Renaming = { readonly path: string; readonly before: string; readonly slug: string; readonly section: string };

function whyNot({ path, before, slug, section }: Renaming): string | undefined {
  const address = read(storyPath('en', { section, slug }));
  if (address?.kind !== 'story' || address.slug !== slug)
    return `"${slug}" cannot be an address: lower-case letters, digits and single hyphens, and no part of other addresses`;
  if (slug === before) return `${shown(path)} is called so already`;
  const other = articleFiles().find((file) => slugOf(file.path) === slug);
  if (other) return `The slug "${slug}" is already taken by ${shown(other.path)}`;
  syncIndex();
  const heir = formerHolder(slug);
  return heir === undefined || heir === path ? undefined : `"${slug}" is a former address of ${shown(heir)}: choose another slug`;
}
