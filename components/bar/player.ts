/** Folds the bar while the player is open, which takes its place at the bottom of phones; the pill stands above it. */
export function makeRoomForPlayer(fold: (held: boolean) => void): void {
  const story = document.querySelector('listen-story');
  if (!story) return;
  const size = new ResizeObserver(([entry]) => {
    document.documentElement.style.setProperty('--player', `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`);
  });
  new MutationObserver(() => {
    const player = story.querySelector('section');
    size.disconnect();
    if (player) size.observe(player);
    else document.documentElement.style.removeProperty('--player');
    fold(player !== null);
  }).observe(story, { childList: true });
}
