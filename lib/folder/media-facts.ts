import { type FileState, fileState, pictureSize, readText } from './reader.ts';

/** What the checks need to know about a file below `media`. */
export type MediaFacts =
  | { readonly kind: 'missing' }
  | { readonly kind: 'picture'; readonly width: number; readonly height: number }
  | { readonly kind: 'captions' }
  | { readonly kind: 'video' }
  | { readonly kind: 'unreadable'; readonly wrong: string };

/** A file below `media` with its facts; `state` is undefined if it is missing. */
export type InspectedMedia = { readonly state: FileState | undefined; readonly facts: MediaFacts };

/** Inspects a file below `media`: pictures are measured, captions must be WebVTT, films only have to exist. */
export function inspectMedia(src: string): InspectedMedia {
  const state = fileState(`media/${src}`);
  return { state, facts: state ? factsOf(src, state) : { kind: 'missing' } };
}

function factsOf(src: string, { size }: FileState): MediaFacts {
  if (size === 0) return { kind: 'unreadable', wrong: 'the file is empty' };
  if (/\.(mp4|webm)$/.test(src)) return { kind: 'video' };
  if (src.endsWith('.vtt')) {
    // WebVTT, 4.1: the signature is followed by white space or nothing
    return /^\uFEFF?WEBVTT(\s|$)/.test(readText(`media/${src}`)?.text ?? '')
      ? { kind: 'captions' }
      : { kind: 'unreadable', wrong: 'captions must begin with WEBVTT' };
  }
  const measured = pictureSize(src);
  return measured ? { kind: 'picture', ...measured } : { kind: 'unreadable', wrong: 'the file is no picture that can be measured' };
}
