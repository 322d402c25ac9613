import { mojibakeIn } from '../unicode/mojibake.ts';

/** A cue as browsers read it: the line of its times, counted from 1, and when it is shown, in seconds. */
export type Cue = { readonly line: number; readonly from: number; readonly to: number };

/** What browsers drop of captions, or do not show as it was meant, with the lines in which it is so. */
export type CaptionFault = { readonly lines: readonly number[]; readonly wrong: string; readonly right: string };

/** Captions as browsers read them. Their writing tells captions in one language from those in the other. */
export type Captions = {
  readonly cues: readonly Cue[];
  readonly faults: readonly CaptionFault[];
  readonly hasHan: boolean;
  readonly hasLatin: boolean;
};

type Found = { readonly line: number; readonly wrong: string; readonly right: string };

/** Reads a WebVTT file as browsers do (WebVTT, 6.1). @param text without a mark of byte order, beginning with WEBVTT */
export function readCaptions(text: string): Captions {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const cues: Cue[] = [];
  const texts: string[] = [];
  const found: Found[] = [];
  for (const block of blocksOf(lines)) {
    const { cue, text = '', faults } = readBlock(block, cues.length > 0);
    if (cue) cues.push(cue);
    texts.push(text);
    found.push(...faults);
  }
  const shown = texts.join('\n').replace(/<[^>]*>/g, '');
  return { cues, faults: byKind(found), hasHan: /\p{Script=Han}/u.test(shown), hasLatin: /\p{Script=Latin}/u.test(shown) };
}

/**
 * Captions without what browsers never show, where editors and programs leave notes: comments (NOTE), what stands behind WEBVTT,
 * and text without times. Captions without any of that stay as they are.
 */
export function withoutNotes(text: string): string {
  const blocks = blocksOf(text.replace(/\r\n?/g, '\n').split('\n'));
  let isAfterCue = false;
  const kept = blocks.map(({ lines, isFirst }) => {
    const at = lines.findIndex(isTimes);
    isAfterCue ||= at !== -1;
    if (isFirst) return [/^\uFEFF?WEBVTT/.exec(lines[0] ?? '')?.[0] ?? ''];
    // The name of a cue stands in the line before its times
    if (at !== -1) return isNote(lines[0]) ? lines.slice(at) : lines;
    return !isAfterCue && isStyle(lines[0]) ? lines : [];
  });
  if (kept.every((lines, n) => lines.join('\n') === blocks[n]?.lines.join('\n'))) return text;
  return `${kept.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n')}\n`;
}

/** Lines that follow each other without an empty one. */
type Block = { readonly line: number; readonly lines: readonly string[]; readonly isFirst: boolean };

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    if (lines[at] === '') at += 1;
    else {
      let end = at + 1;
      while (end < lines.length && lines[end] !== '' && !beginsAnother(lines, at, end)) end += 1;
      blocks.push({ line: at + 1, lines: lines.slice(at, end), isFirst: at === 0 });
      at = end;
    }
  }
  return blocks;
}

/** Whether a line of times begins a block of its own: after the head, after other times, and after two lines that are no times. */
const beginsAnother = (lines: readonly string[], from: number, at: number): boolean =>
  isTimes(lines[at] ?? '') && (from === 0 || at - from > 1 || isTimes(lines[from] ?? ''));

const isTimes = (line: string) => line.includes('-->');

type ReadBlock = { readonly cue?: Cue; readonly text?: string; readonly faults: readonly Found[] };

function readBlock(block: Block, isAfterCue: boolean): ReadBlock {
  const [first = ''] = block.lines;
  const at = block.lines.findIndex(isTimes);
  if (at === -1) return { faults: isKnown(first, block.isFirst, isAfterCue) ? [] : [withoutTimes(block, isAfterCue)] };
  const line = block.line + at;
  const times = block.lines[at] ?? '';
  const text = block.lines.slice(at + 1);
  const [, from, to, settings = ''] = TIMES.exec(times) ?? [];
  const cue = { line, from: secondsOf(from), to: secondsOf(to) };
  if (Number.isNaN(cue.from) || Number.isNaN(cue.to)) return { faults: [{ line, ...wrongTimes(times) }] };
  const faults = text.flatMap((row, n) => textFaults(row).map((fault) => ({ line: line + 1 + n, ...fault })));
  if (cue.to <= cue.from) faults.push({ line, wrong: 'the cue ends before it begins, and is not shown', right: 'correct the times' });
  if (text.join('').trim() === '')
    faults.push({ line, wrong: 'the cue has no text', right: 'the text follows its times, without an empty line' });
  if (settings.split(/[ \t]+/).some((setting) => setting !== '' && !SETTING.test(setting)))
    faults.push({
      line,
      wrong: 'a setting that browsers do not know',
      right: 'after the times only line:, position:, size:, align:, vertical: and region:',
    });
  return { cue, text: text.join('\n'), faults };
}

/** Whether a block without times is one that is not shown on purpose: the head, a comment, a style, a region. */
const isKnown = (first: string, isHead: boolean, isAfterCue: boolean) => isHead || isNote(first) || (!isAfterCue && isStyle(first));
const isNote = (line = '') => /^NOTE(?:[ \t]|$)/.test(line);
const isStyle = (line = '') => /^(?:STYLE|REGION)[ \t]*$/.test(line);

function withoutTimes({ line, lines }: Block, isAfterCue: boolean): Found {
  const arrow = lines.findIndex((row) => /\d.*(?:[-–—=]+[>＞]|→).*\d/.test(row));
  if (arrow !== -1) return { line: line + arrow, ...wrongTimes(lines[arrow] ?? '') };
  if (isAfterCue && isStyle(lines[0]))
    return { line, wrong: 'a style or region after the first cue is dropped', right: 'put it before the first cue' };
  return {
    line,
    wrong: 'text without times, which is dropped',
    right: 'it belongs to the cue before it if you take away the empty line; a comment begins with NOTE',
  };
}

// Browsers read one or more digits of hours, exactly two of minutes and seconds, and three of milliseconds (WebVTT, 6.3)
const TIMES = /^\s*(\d[\d:.]*)\s*-->\s*(\d[\d:.]*)(?:[ \t]+(.*))?$/;
const TIME = /^(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;
const SETTING = /^(?:line|position|size|align|vertical|region):\S+$/;

/** @returns NaN for what is not a time */
function secondsOf(time: string | undefined): number {
  const [, hours = '0', minutes, seconds, thousandths] = TIME.exec(time ?? '') ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}

function wrongTimes(line: string): { readonly wrong: string; readonly right: string } {
  const right = 'write them so: 00:00:01.000 --> 00:00:03.000';
  if (!isTimes(line)) return { wrong: 'no --> between the times: the cue is dropped', right };
  if (/\d,\d/.test(line))
    return { wrong: 'a comma in the times, as in SRT: the cue is dropped', right: `a point stands before the milliseconds: ${right}` };
  return { wrong: 'times that browsers cannot read: the cue is dropped', right };
}

/** Tags that cues may have (WebVTT, 3.5); a time within a text is one too. */
const TAG = /^<(?:\/?(?:c|i|b|u|v|lang|ruby|rt)(?:[. \t][^<>]*)?|\d[\d:.]*)>/;

function textFaults(row: string): readonly { readonly wrong: string; readonly right: string }[] {
  const faults: { wrong: string; right: string }[] = [];
  if ([...row.matchAll(/<\/?/g)].some(({ index }) => !TAG.test(row.slice(index))))
    faults.push({
      wrong: 'what follows < is dropped',
      right: 'write &lt; for the sign; only <i>, <b>, <u>, <c>, <v>, <lang> and <ruby> are tags',
    });
  if (/\{\\[a-z]+\d*[^}]*\}/i.test(row))
    faults.push({ wrong: 'marks of another format, shown as written', right: 'take away what stands in { }' });
  if (!row.includes('\uFFFD') && mojibakeIn(row).length > 0)
    faults.push({ wrong: 'characters of a wrong encoding', right: 'save it again as UTF-8 from its source' });
  if (row.includes('\uFFFD'))
    faults.push({ wrong: 'characters that were lost when the file was saved', right: 'save it again as UTF-8 from its source' });
  return faults;
}

/** The same fault in many lines is one. */
function byKind(found: readonly Found[]): readonly CaptionFault[] {
  const kinds = new Map<string, CaptionFault>();
  for (const { line, wrong, right } of found) kinds.set(wrong, { lines: [...(kinds.get(wrong)?.lines ?? []), line], wrong, right });
  return [...kinds.values()];
}
