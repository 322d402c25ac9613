import type { CheckedText } from '../rule.ts';
import type { JsonPath } from '../../folder/json-path.ts';
import { languagesOf } from '../../record/model.ts';
import { belowMedia, isMediaName } from '../../record/media-name.ts';
import type { Report } from '../parse.ts';
import { type Block, type Picture, UNSTATED } from '../../record/schema/block.ts';
import { type Language, LANGUAGES } from '../../edition/languages.ts';
import type { MediaFacts } from '../../folder/media-facts.ts';

type Readable = Exclude<MediaFacts, { kind: 'missing' | 'unreadable' }>;
type Size = { readonly width: number; readonly height: number };

/** Every named file exists and is of the right kind, pictures have the size that is stated, if one is, and films have captions. */
export function checkMedia({ article, context }: CheckedText, report: Report): void {
  /** Reports a missing or unreadable file. @returns what is known of it otherwise */
  const look = (src: string, path: JsonPath): Readable | undefined => {
    const facts = context.media(src);
    switch (facts.kind) {
      case 'missing':
        report('error', path, `there is no content/media/${src}`, adviceOnMissing(src, facts.near));
        return undefined;
      case 'unreadable':
        report('error', path, `content/media/${src}: ${facts.wrong}`, facts.right ?? 'replace the file');
        return undefined;
      case 'picture':
        if (facts.words !== undefined)
          report(
            'warning',
            path,
            `${src} has text: ${beginningOf(facts.words)}`,
            'turn text into paths in the drawing program: each device has other fonts',
          );
        return facts;
      default:
        return facts;
    }
  };
  const lookAtPicture = (src: string, path: JsonPath): Size | undefined => {
    const facts = look(src, path);
    return facts?.kind === 'picture' ? facts : undefined;
  };

  const picture = ({ src, width, height }: Picture, path: JsonPath) => {
    const size = lookAtPicture(src, [...path, 'src']);
    // A drawing has a shape, and any size
    if (!size || (src.endsWith('.svg') && haveSameShape(size, { width, height }))) return;
    const isWrong = (stated: number, real: number) => stated !== UNSTATED && stated !== real;
    if (isWrong(width, size.width)) report('error', [...path, 'width'], `${src} is not ${width} pixels wide`, `must be ${size.width}`);
    if (isWrong(height, size.height)) report('error', [...path, 'height'], `${src} is not ${height} pixels high`, `must be ${size.height}`);
  };

  const captions = (src: string, language: Language, duration: number, path: JsonPath) => {
    const facts = look(src, path);
    if (facts?.kind !== 'captions') return;
    const late = facts.cues.filter(({ to }) => to > duration + 1).map(({ line }) => line);
    const beyond = {
      lines: late,
      wrong: `shown beyond the film, which has ${Math.round(duration * 10) / 10} seconds`,
      right: 'correct the times, or the duration',
    };
    for (const { lines, wrong, right } of late.length > 0 ? [...facts.faults, beyond] : facts.faults)
      report('warning', path, `content/media/${src}, ${inLines(lines)}: ${wrong}`, right);
    // Those of a wrong encoding are in no language
    if (facts.faults.some(({ wrong }) => wrong === 'characters of a wrong encoding')) return;
    const isOther = language === 'en' ? facts.hasHan && !facts.hasLatin : facts.hasLatin && !facts.hasHan;
    if (isOther)
      report('warning', path, `content/media/${src}: these captions are in the other language`, 'exchange the two, or correct the name');
  };

  const video = (block: Extract<Block, { type: 'video' }>, path: JsonPath) => {
    const film = look(block.src, [...path, 'src']);
    const seconds = film?.kind === 'video' ? film.seconds : undefined;
    // Editors round, and so do players
    if (seconds !== undefined && Math.abs(seconds - block.duration) > 1) {
      const real = Math.round(seconds * 10) / 10;
      report(
        'warning',
        [...path, 'duration'],
        `${block.src} has ${real} seconds, not ${block.duration}`,
        `must be ${Math.max(1, Math.round(real))}`,
      );
    }
    const poster = lookAtPicture(block.poster, [...path, 'poster']);
    if (poster && !haveSameShape(poster, block)) {
      report(
        'warning',
        [...path, 'poster'],
        `the still is ${poster.width} × ${poster.height}, the film ${block.width} × ${block.height}`,
        'they should have the same shape',
      );
    }
    for (const language of LANGUAGES) {
      const src = block.captions[language];
      if (src !== undefined) captions(src, language, seconds ?? block.duration, [...path, 'captions', language]);
      else if (languagesOf(article).includes(language))
        report('warning', [...path, 'captions'], `no captions in "${language}"`, `add "${language}": "….vtt"`);
    }
  };

  if ('format' in article && article.format === 'video' && !article.body.some(({ type }) => type === 'video'))
    report('warning', ['format'], 'the story is a video, and has no film', 'add a block of type "video", or give it another format');
  if (article.image) picture(article.image, ['image']);
  article.body.forEach((block, n) => {
    if (block.type === 'image') picture(block, ['body', n]);
    if (block.type === 'gallery') block.images.forEach((image, m) => picture(image, ['body', n, 'images', m]));
    if (block.type === 'video') video(block, ['body', n]);
  });
}

/** @param near a file that is there under almost the same name */
function adviceOnMissing(src: string, near: string | undefined): string {
  if (near !== undefined && isMediaName(near)) return `there is ${near}: is it that?`;
  if (near !== undefined) return `there is ${near}: rename that file to ${src}`;
  const below = belowMedia(src);
  return below === src ? 'put the file there, or correct the name' : `must be written as "${below}": names begin below content/media`;
}

/** The lines of a fault in words: the first twenty. */
const inLines = (lines: readonly number[]) =>
  lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.slice(0, 20).join(', ')}${lines.length > 20 ? ', …' : ''}`;

/** Whether two shapes differ by less than one part in a hundred: stills are cropped to whole pixels. */
const haveSameShape = (a: Size, b: Size) => Math.abs((a.width * b.height) / (a.height * b.width) - 1) < 0.01;

const SHOWN = 20;
const beginningOf = (words: string) => (words.length > SHOWN ? `${[...words].slice(0, SHOWN).join('')}…` : words);
