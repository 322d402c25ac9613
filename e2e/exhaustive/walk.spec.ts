import { describe, it } from 'vitest';
import { walk, WALK } from '../support/walk';

const SCREENS = [
  [390, 'columns'],
  [1440, 'columns'],
  [1440, 'rows'],
] as const;
const places = Array.from({ length: 10 }, (_, place) => place / 10.5);

describe('switching from any mode to any other keeps the text being read in its place', () => {
  it.each(SCREENS.flatMap((screen) => places.map((place) => [...screen, place] as const)))(
    'at ten places of a long story (%d px, %s: %f)',
    (width, layout, place) => walk(width, layout, place, WALK),
  );
});
