/** The longest time between the clicks of most double clicks, in milliseconds. */
const DOUBLE_CLICK = 250;

/**
 * Calls back for a plain tap or click inside an area: not for a drag, a long press, a double click, a click with a modifier
 * key, a click that ends a selection, or a click on a control.
 */
export function onTap(area: HTMLElement, tapped: (target: Element) => void): void {
  let down: PointerEvent | undefined;
  let selected = false;
  let timer = 0;
  let done: Element | undefined;
  area.addEventListener('pointerdown', (event) => {
    down = event;
    selected = isSelected();
  });
  area.addEventListener('click', (event) => {
    const before = done;
    const isMouse = down?.pointerType === 'mouse';
    done = undefined;
    if (isMouse && event.detail > 1) {
      clearTimeout(timer);
      if (before) tapped(before); // the second click of a slow double click undoes the first
      return;
    }
    const target = event.target as Element;
    if (!down || selected || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || target.closest('a, button')) return;
    if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > 8 || event.timeStamp - down.timeStamp > 500) return;
    const act = () => {
      if (isSelected()) return;
      done = target;
      tapped(target);
    };
    if (isMouse) timer = window.setTimeout(act, DOUBLE_CLICK);
    else act();
  });
}

const isSelected = () => getSelection()?.isCollapsed === false;
