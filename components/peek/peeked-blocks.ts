/**
 * The blocks of a story that have a partner in the other language: each paired text, table and list of key figures, each
 * correction, and each caption of pictures and films. In document order, which is the same in every edition.
 */
export const peekedBlocks = (story: ParentNode): HTMLElement[] =>
  [...story.querySelectorAll<HTMLElement>('[data-pair]')].flatMap((pair) =>
    pair.matches('figure, section') && !pair.querySelector('dl, table') ? [...pair.querySelectorAll('figcaption')] : [pair],
  );
