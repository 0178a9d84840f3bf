/**
 * Puts an open popover over its button, 6 px apart, inside the window. Through the CSSOM, since
 * the page's policy allows no style attributes.
 */
export function placeAbove(popover: HTMLElement, anchor: Element): void {
  const from = anchor.getBoundingClientRect();
  const left = Math.max(8, Math.min(from.left, innerWidth - popover.offsetWidth - 8));
  popover.style.setProperty("left", `${left}px`);
  popover.style.setProperty("bottom", `${innerHeight - from.top + 6}px`);
}
