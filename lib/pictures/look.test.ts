import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLOUR } from './look.ts';

it('has the colours of the pages in light', () => {
  const tokens = readFileSync('app/css/tokens.css', 'utf8');
  const root = tokens.slice(tokens.indexOf(':root {'), tokens.indexOf('@variant dark'));
  expect(COLOUR).toEqual(
    Object.fromEntries(Object.keys(COLOUR).map((name) => [name, new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(root)?.[1]])),
  );
});
