import type { Shot } from './camera.ts';

/** The conditions of a phone's photo, one at a time and then together. */
export const CONDITIONS: Readonly<Record<string, Shot>> = {
  ...each('size {} px', [60, 80, 120, 200, 400], (across) => ({ across })),
  ...each('blur, sigma {} module', [0.2, 0.3, 0.4, 0.5, 0.6], (blur) => ({ across: 240, blur })),
  ...each('turned {}°', [0, 5, 15, 30, 45], (turn) => ({ across: 160, turn })),
  ...each('turned {}°, 80 px', [5, 15, 30, 45], (turn) => ({ across: 80, turn })),
  ...each('tilted back {}°', [15, 30, 45], (back) => ({ across: 240, tilt: [back, 0] })),
  ...each('tilted aside {}°', [15, 30, 45], (aside) => ({ across: 240, tilt: [0, aside] })),
  ...each('tilted both ways {}°, turned 10°', [15, 30, 40], (tilt) => ({ across: 240, tilt: [tilt, tilt], turn: 10 })),
  ...each('contrast {} %', [30, 20, 15], (contrast) => ({ across: 160, contrast: contrast / 100 })),
  ...each('contrast {} %, on a black page', [100, 30, 20, 15], (contrast) => ({ across: 160, contrast: contrast / 100, around: 0 })),
  ...each('JPEG quality 30, {} px', [80, 160, 240], (across) => ({ across, jpeg: 30 })),
  ...each('noise {} %', [5, 10, 15], (noise) => ({ across: 160, noise: noise / 100 })),
  ...each('glare over 10 % of the code, {} px', [120, 240, 400], (across) => ({ across, glare: 0.1 })),
  ...each('photo of a screen, {} px', [160, 240, 400], (across) => ({
    ...{ across, screen: true, blur: 0.2, tilt: [12, 8], turn: 4, noise: 0.02, jpeg: 60 },
  })),
  'photo of a screen at night, dark mode': { across: 200, screen: true, around: 0.05, blur: 0.25, noise: 0.06, tilt: [10, 15], jpeg: 60 },
  'photo of print in poor light': { across: 180, contrast: 0.35, blur: 0.3, noise: 0.04, turn: 12, tilt: [20, 10], jpeg: 50 },
  'small, turned, low contrast': { across: 90, contrast: 0.3, turn: 20, blur: 0.2, jpeg: 60 },
  'tilted, with glare, JPEG quality 30': { across: 260, tilt: [25, 15], glare: 0.1, jpeg: 30 },
  'from across the street': { across: 75, blur: 0.25, noise: 0.03, tilt: [10, 10], jpeg: 70 },
};

function each(name: string, values: readonly number[], shot: (value: number) => Shot): Record<string, Shot> {
  return Object.fromEntries(values.map((value) => [name.replace('{}', String(value)), shot(value)]));
}
