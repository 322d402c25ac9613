import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { syncIndex } from '../index/story-index.ts';
import { aContentFolder } from '../testing/a-content-folder.ts';
import { answerMedia } from './answer.ts';

let folder: ReturnType<typeof aContentFolder>;
beforeAll(() => {
  folder = aContentFolder();
  process.env.PAPER_PREVIEW = '1';
  folder.write('media/tide.mp4', readFileSync('content/media/tide-clock.mp4'));
  folder.write('media/none.mp4', '');
  folder.write('media/simplified.vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\n“台风”过后，渡轮复航。\n');
  folder.write('media/traditional.vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\n「颱風」過後，渡輪復航。\n');
  folder.write('media/noted.vtt', 'WEBVTT - draft of Lin\n\nNOTE ask Lin\n\n00:00.000 --> 00:02.000\n渡轮复航。\n');
  folder.write('media/english.vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\nThe ferries run again after the storm (颱風).\n');
  syncIndex();
});
afterAll(() => {
  delete process.env.PAPER_PREVIEW;
  folder.dispose();
});

const ask = async (path: string, range?: string) => {
  const answer = await answerMedia(new Request(`https://paper.example${path}`, { headers: range ? { range } : {} }), path);
  return [answer.status, answer.headers.get('content-length'), (await answer.arrayBuffer()).byteLength];
};

it('a film is sent whole and in ranges, with its length', async () => {
  const { length } = readFileSync('content/media/tide-clock.mp4');
  expect(await ask('/media/tide.mp4')).toEqual([200, String(length), length]);
  expect(await ask('/media/tide.mp4', 'bytes=1000-1999')).toEqual([206, '1000', 1000]);
});

it('a film of no bytes takes nothing down', async () => {
  expect(await ask('/media/none.mp4')).toEqual([200, '0', 0]);
  expect(await ask('/media/none.mp4', 'bytes=0-9')).toEqual([416, null, 0]);
});

it('captions are in the script of the edition, whichever they are written in', async () => {
  const words = async (path: string) => {
    const text = await (await answerMedia(new Request(`https://paper.example${path}`), path)).text();
    expect(text).not.toContain('Lin');
    return text.split('\n')[3];
  };
  for (const src of ['simplified.vtt', 'traditional.vtt']) {
    expect(await words(`/media/${src}`)).toBe('“台风”过后，渡轮复航。');
    expect(await words(`/media/${src}.zh-hant.vtt`)).toBe('「颱風」過後，渡輪復航。');
  }
  for (const path of ['/media/noted.vtt', '/media/noted.vtt.zh-hant.vtt']) expect(await words(path)).toMatch(/^渡[轮輪][复復]航。$/);
  expect(await words('/media/english.vtt')).toBe('The ferries run again after the storm (颱風).');
});
