import { createHash } from 'node:crypto';
import { sharePicturePath } from '../address/addresses.ts';
import type { SharePicture, ShareType } from '../address/file-parameters.ts';
import { pictureCode } from '../media/picture-code.ts';
import { fileState } from '../folder/reader.ts';
import type { SharedStory } from '../queries/shared-story.ts';
import { viewLetters } from '../address/view.ts';
import { wordmark } from '../edition/wordmark.ts';
import { type PictureCopy, pictureCopy, typeOfPicture } from './picture-copy.ts';

/**
 * The version of a story's pictures: eight hexadecimal digits, a hash of everything that they are painted from (words, time,
 * address, the illustration's file, the wordmark, the renderer). It is cheap, because pages that only link a picture need it.
 */
export function versionOf(copy: PictureCopy): string {
  const file = copy.image && fileState(`media/${copy.image.src}`);
  const painted = JSON.stringify([pictureCode(), copy, file?.size, file?.mtime, wordmark(copy.edition)]);
  return createHash('sha256').update(painted).digest('hex').slice(0, 8);
}

/** A picture of a story in a view as it is now. */
export type PictureNow = {
  readonly version: string;
  readonly type: ShareType;
  /** The name of its file in the store */
  readonly file: string;
};

/** What a picture of a story is now. */
export function pictureNow({ story: { card }, view }: SharedStory, copy: PictureCopy, picture: SharePicture): PictureNow {
  const [version, type] = [versionOf(copy), typeOfPicture(copy, picture)];
  return { version, type, file: `${card.code}-${viewLetters(view)}-${picture}-${version}.${type}` };
}

/**
 * The paths of a story's pictures, with the present version.
 * @example picturePaths(shared)('poster') // /s/0x4k2m9/z/poster.png?v=1f09c2aa
 */
export function picturePaths(shared: SharedStory): (picture: SharePicture) => string {
  const copy = pictureCopy(shared);
  const version = versionOf(copy);
  const view = { code: shared.story.card.code, letters: viewLetters(shared.view) };
  return (picture) => sharePicturePath({ ...view, picture, type: typeOfPicture(copy, picture) }, version);
}
