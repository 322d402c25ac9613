import { expect, it } from 'vitest';
import { keptTogether } from './kept-together';

it.each([
  ['What does a comma weigh?', 'What does |a comma| weigh?'],
  ['A bend in the river, and the land', '|A bend| |in the river,| |and the land|'],
  ['A fifth of the traffic', '|A fifth| |of the traffic|'],
  ['Trains to Hong Kong at night', 'Trains |to Hong Kong| at night'],
  ['Sky lamps', 'Sky lamps'],
  ['The lamps of Sai Kung Pier', '|The lamps| |of Sai Kung Pier|'],
  ['Villages of the New Territories, drawn', 'Villages |of the| |New Territories,| drawn'],
  ['Lamps. Boats and Bells', 'Lamps. Boats |and Bells|'],
  ['A commonwealth of incomprehensibilities', '|A commonwealth| of incomprehensibilities'],
  ['One word', 'One word'],
])('%s', (text, marked) =>
  expect(
    keptTogether(text)
      .map((part) => (part.keep ? `|${part.text}|` : part.text))
      .join(''),
  ).toBe(marked),
);
