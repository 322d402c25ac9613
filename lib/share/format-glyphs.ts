/** The glyph of each format that has one: a line drawing of 24 × 24 units, as the `d` of an SVG path. */
export const FORMAT_GLYPHS = {
  comment: 'M4 5h16v11h-8l-4.5 4v-4H4z',
  play: 'M7 4.5v15l12.5-7.5z',
  poster: 'M5 3h14v18H5zM5 16l4.5-5 4 4.5 2.5-2.5 3 3',
} as const;
