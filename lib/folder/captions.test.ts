import { describe, expect, it } from 'vitest';
import { readCaptions, withoutNotes } from './captions.ts';

const faultsOf = (text: string) => readCaptions(text).faults.map(({ lines, wrong }) => `${lines.join(', ')}: ${wrong}`);
const cue = (text: string, times = '00:01.000 --> 00:03.000') => `WEBVTT\n\n${times}\n${text}\n`;

describe('captions that browsers show whole', () => {
  it.each([
    cue('The tide comes in'),
    'WEBVTT - a title\nKind: captions\n\nNOTE a comment\nof two lines\n\nSTYLE\n::cue { color: white }\n\n1\n00:00:01.000 --> 00:00:03.000 line:0 align:start\n潮来了\n',
    'WEBVTT\n00:01.000 --> 00:02.000\nNo empty line after the head',
    cue('<v Reporter>It <i>comes</i> <b.loud>in</b> <00:02.000>now &lt; then</v>'),
    cue('Carriage returns').replaceAll('\n', '\r\n'),
    cue('Without spaces', '00:01.000-->100:00:03.000'),
    'WEBVTT\n\n00:01.000 --> 00:02.000\nTwo cues without an empty line\n00:02.000 --> 00:03.000\nare two',
  ])('%j', (text) => {
    expect(faultsOf(text)).toEqual([]);
    expect(readCaptions(text).cues.length).toBeGreaterThan(0);
  });
});

it('times are in seconds, with the line of each', () =>
  expect(readCaptions('WEBVTT\n\n1\n01:02:03.500 --> 01:02:04.000\na\n\n02:00.250 --> 02:01.000\nb').cues).toEqual([
    { line: 4, from: 3723.5, to: 3724 },
    { line: 7, from: 120.25, to: 121 },
  ]));

describe('what browsers drop is named with its lines', () => {
  it.each([
    ['times of SRT', cue('潮来了', '00:00:01,000 --> 00:00:03,000'), '3: a comma in the times, as in SRT: the cue is dropped'],
    ['a time without milliseconds', cue('a', '00:01 --> 00:03'), '3: times that browsers cannot read: the cue is dropped'],
    ['one digit of minutes', cue('a', '0:01.000 --> 0:03.000'), '3: times that browsers cannot read: the cue is dropped'],
    ['a minute of 75 seconds', cue('a', '00:75.000 --> 01:20.000'), '3: times that browsers cannot read: the cue is dropped'],
    ['full-width digits', cue('a', '００:01.000 --> 00:03.000'), '3: times that browsers cannot read: the cue is dropped'],
    ['an arrow that a program made one character', cue('a', '00:01.000 → 00:03.000'), '3: no --> between the times: the cue is dropped'],
    ['a dash before the arrow', cue('a', '00:01.000 –> 00:03.000'), '3: no --> between the times: the cue is dropped'],
    ['an empty line within a cue', cue('One line\n\nand another'), '6: text without times, which is dropped'],
    ['a number alone', cue('a\n\n2'), '6: text without times, which is dropped'],
    ['two lines before the times', 'WEBVTT\n\n1\nTide\n00:01.000 --> 00:02.000\na', '3: text without times, which is dropped'],
    ['a style after a cue', cue('a\n\nSTYLE\n::cue { color: red }'), '6: a style or region after the first cue is dropped'],
    ['a cue that ends first', cue('a', '00:03.000 --> 00:01.000'), '3: the cue ends before it begins, and is not shown'],
    ['a cue without text', cue(''), '3: the cue has no text'],
    ['a setting', cue('a', '00:01.000 --> 00:03.000 bottom'), '3: a setting that browsers do not know'],
    ['a sign that begins a tag', cue('a\n5 < 6 metres'), '5: what follows < is dropped'],
    ['HTML', cue('<font color="red">a</font>'), '4: what follows < is dropped'],
    ['marks of SSA', cue('{\\an8}a'), '4: marks of another format, shown as written'],
    ['a wrong encoding', cue(Buffer.from('潮水来了').toString('latin1')), '4: characters of a wrong encoding'],
    ['GBK as UTF-8', cue('锟斤拷'), '4: characters of a wrong encoding'],
    ['characters that were lost', cue('潮\uFFFD了'), '4: characters that were lost when the file was saved'],
  ])('%s', (_, text, fault) => expect(faultsOf(text)).toEqual([fault]));

  it('the same fault in many lines once, and the other cues are read', () => {
    const text = 'WEBVTT\n\n00:01,000 --> 00:02,000\na\n\n00:02.000 --> 00:03.000\nb\n\n00:03,000 --> 00:04,000\nc\n';
    expect(faultsOf(text)).toEqual(['3, 9: a comma in the times, as in SRT: the cue is dropped']);
    expect(readCaptions(text).cues).toEqual([{ line: 6, from: 2, to: 3 }]);
  });
});

describe('what editors and programs have noted is not sent', () => {
  const CUE = '00:01.000 --> 00:03.000\nHi & bye';
  it.each([
    ['a comment', `WEBVTT\n\nNOTE Lin: is this right?\n\n${CUE}\n`],
    ['one of several lines, and one without text', `WEBVTT\n\nNOTE\nLin: is this\nright?\n\nNOTE\n\n${CUE}\n`],
    ['one at the end', `WEBVTT\n\n${CUE}\n\nNOTE ask Lin`],
    ['one with a tab, and line breaks of Windows', `WEBVTT\r\n\r\nNOTE\task Lin\r\n\r\n${CUE.replace('\n', '\r\n')}\r\n`],
    ['the head', `WEBVTT - draft 3 by Lin\nX-Program: Cutter 9\n\n${CUE}\n`],
    ['text without times', `WEBVTT\n\nask Lin\n\n${CUE}\n`],
    ['the name of a cue', `WEBVTT\n\nNOTE ask Lin\n${CUE}\n`],
  ])('%s', (_, text) => expect(withoutNotes(text)).toBe(`WEBVTT\n\n${CUE}\n`));
  it.each([
    ['a mark of byte order', `\uFEFFWEBVTT\n\n${CUE}\n`],
    ['styles, regions and names', `WEBVTT\n\nSTYLE\n::cue { color: white }\n\nREGION\nid:a\n\nintro\n${CUE}\n`],
    ['a word that begins so', `WEBVTT\n\n00:01.000 --> 00:03.000\nNOTE what she said\nNOTE\n`],
    ['line breaks of Windows', `WEBVTT\r\n\r\n00:01.000 --> 00:03.000\r\nHi\r\n`],
  ])('but %s', (_, text) => expect(withoutNotes(text)).toBe(text));
});
