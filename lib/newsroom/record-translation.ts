import { setMember } from '../folder/json-edit.ts';
import { formatPath } from '../check/json-source.ts';
import { anchorOf } from '../record/model.ts';
import type { SourceRecord } from '../check/parse.ts';
import { replaceText } from '../folder/reader.ts';
import { type Print, readStory, refuse } from './story-file.ts';
import type { Article } from '../record/schema/article.ts';
import type { Block } from '../record/schema/block.ts';
import type { Language } from '../edition/languages.ts';
import { shown } from './shown.ts';
import { suggest } from '../check/suggest.ts';
import { isStale, sourceHash, untranslatedParts } from '../record/translation-state.ts';

type Entry = { readonly block: Block; readonly n: number; readonly anchor: string };

/**
 * Records in a story's file that blocks are translated from the present version of their original: all blocks that are named
 * or, if anything is wrong with one of them, none.
 * @param options the story (slug or file), then anchors as in the page's address, or `all`
 * @returns the exit code
 */
export function recordTranslation([story, ...anchors]: readonly string[], print: Print): 0 | 1 {
  if (story === undefined) return refuse(print, 'Which story? npm run content translated <story> <block> …');
  const found = readStory(story, print);
  if (!found) return 1;
  const { path, text, record } = found;
  const { original, body } = record.value;
  if (original === undefined)
    return refuse(print, `${shown(path)}  first add "original": "en" or "zh", the language the story was written in`);
  const entries = body.map((block, n) => ({ block, n, anchor: anchorOf(block, n) }));
  if (anchors.length === 0) return ask(entries, original, print);
  const { chosen, wrong } = choose(entries, anchors, original);
  if (wrong.length > 0) return refuse(print, ...wrong);
  return write(record, text, chosen, original, print);
}

/** Asks for blocks if none was named, and lists those that may have to be recorded. */
function ask(entries: readonly Entry[], original: Language, print: Print): 1 {
  const anchors = (fits: (block: Block) => boolean) =>
    entries
      .filter(({ block }) => fits(block))
      .map(({ anchor }) => anchor)
      .join(' ');
  const stale = anchors((block) => isStale(block, original));
  const open = anchors((block) => block.translatedFrom === undefined && isTranslated(block, original));
  if (stale !== '') print(`Original changed since: ${stale}`);
  if (open !== '') print(`Translated, not recorded: ${open}`);
  return refuse(print, 'Which blocks? Name them as in the page’s address (p4), or say: all');
}

function choose(entries: readonly Entry[], anchors: readonly string[], original: Language): { chosen: Entry[]; wrong: string[] } {
  if (anchors.includes('all')) return { chosen: entries.filter(({ block }) => isTranslated(block, original)), wrong: [] };
  const known = entries.map(({ anchor }) => anchor);
  return {
    chosen: entries.filter(({ anchor }) => anchors.includes(anchor)),
    wrong: [
      ...anchors.filter((anchor) => !known.includes(anchor)).map((anchor) => `There is no block "${anchor}": ${suggest(anchor, known)}`),
      ...entries.filter(({ anchor }) => anchors.includes(anchor)).flatMap((entry) => whyNot(entry, original) ?? []),
    ],
  };
}

const isTranslated = (block: Block, original: Language) =>
  sourceHash(block, original) !== undefined && untranslatedParts(block, original).length === 0;

function whyNot({ block, n, anchor }: Entry, original: Language): string | undefined {
  if (sourceHash(block, original) === undefined) return `${anchor} has no "${original}" to translate from`;
  const [missing] = untranslatedParts(block, original);
  return missing && `${anchor} is not translated yet: ${formatPath(['body', n, ...missing.path])} is in "${original}" only`;
}

function write(record: SourceRecord<Article>, before: string, chosen: readonly Entry[], original: Language, print: Print): 0 {
  const file = shown(record.file);
  const changes = chosen.flatMap(({ block, n, anchor }) => {
    const hash = sourceHash(block, original);
    if (hash === undefined || hash === block.translatedFrom) return [];
    const { line, column } = record.placeOf(['body', n]);
    const was = block.translatedFrom === undefined ? 'recorded' : `recorded, in place of ${block.translatedFrom}`;
    return [{ n, hash, says: `${file}:${line}:${column}  ${anchor}  ${was}` }];
  });
  const after = changes.reduce((text, { n, hash }) => setMember(text, ['body', n], 'translatedFrom', hash), before);
  if (after !== before) replaceText(record.file, after);
  changes.forEach(({ says }) => print(says));
  print(`${changes.length} recorded, ${chosen.length - changes.length} already up to date`);
  return 0;
}
