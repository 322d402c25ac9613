/**
 * The line at the top of the screen that shows how much of the story has been read. Browsers with scroll-driven
 * animations need only reading-progress.css; for the others this script measures the position.
 */
class ReadingProgress extends HTMLElement {
  connectedCallback(): void {
    const prose = this.parentElement?.querySelector('.prose');
    if (!prose || CSS.supports('animation-timeline: view()')) return;
    const draw = () => {
      const { top, bottom } = prose.getBoundingClientRect();
      this.style.setProperty('--read', String(-top / Math.max(1, bottom - top - innerHeight)));
    };
    addEventListener('scroll', draw, { passive: true });
    draw();
  }
}

customElements.define('reading-progress', ReadingProgress);
