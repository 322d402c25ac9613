import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLOUR } from './look.ts';

it('has the light colours of the pages', () => {
  const colours = readFileSync('app/css/colours.css', 'utf8');
  const root = colours.slice(colours.indexOf(':root {'), colours.indexOf('@variant dark'));
  expect(COLOUR).toEqual(
    Object.fromEntries(Object.keys(COLOUR).map((name) => [name, new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(root)?.[1]])),
  );
});
