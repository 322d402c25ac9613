/**
 * Draws how much of the story has been read along the edge of the bar. Browsers with scroll-driven animations need only
 * wide.css; for the others this measures the position.
 */
export function drawProgress(bar: HTMLElement): void {
  const prose = document.querySelector('.prose');
  if (!prose || CSS.supports('animation-timeline: view()')) return;
  const draw = () => {
    const { top, bottom } = prose.getBoundingClientRect();
    bar.style.setProperty('--read', String(-top / Math.max(1, bottom - top - innerHeight)));
  };
  addEventListener('scroll', draw, { passive: true });
  draw();
}
