/**
 * Puts an open popover under its button, 6 px apart, aligned at its start or end, inside the
 * window. Through the CSSOM, since the page's policy allows no style attributes.
 */
export function placeBelow(popover: HTMLElement, anchor: Element, align: "start" | "end"): void {
  const from = anchor.getBoundingClientRect();
  const width = popover.offsetWidth;
  const wish = align === "start" ? from.left : from.right - width;
  const left = Math.max(8, Math.min(wish, innerWidth - width - 8));
  popover.style.setProperty("left", `${left}px`);
  popover.style.setProperty("top", `${from.bottom + 6}px`);
}
