import type { Picture } from '../../record/schema/block.ts';
import type { Localized } from '../../edition/languages.ts';

const SIZE = { width: 1200, height: 800 };

/** Every picture of the paper of the tests, by name, with its colour. */
export const PICTURES: Readonly<Record<string, string>> = {
  lamp: '#c8452b',
  wall: '#2f6f73',
  boat: '#7a5c2e',
  stair: '#4f6b3a',
  fog: '#8a93a0',
  letter: '#5a3f6b',
};

/** A picture of the paper of the tests. */
export const picture = (name: keyof typeof PICTURES & string, alt: Localized, caption?: Localized): Picture => ({
  src: `${name}.svg`,
  ...SIZE,
  alt,
  ...(caption && { caption, credit: { en: 'Drawing: Lantern Post', zh: '绘图：灯塔报' } }),
});

/** The content of a picture's file. */
export const drawing = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800"><path fill="${colour}" d="M0 0h1200v800H0z"/><path fill="#f4ecd8" d="M500 200h200v400H500z"/></svg>\n`;
