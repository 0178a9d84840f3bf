import { moveItem } from "./move-item.ts";

/**
 * What a key does in an open menu: arrows, Home, End and first letters go through its items, Tab
 * and Escape close it, and nothing behind it hears of that. The focus goes to `before`; null: to
 * where the browser knows that it was.
 */
export function pressMenu(
  event: KeyboardEvent,
  menu: HTMLElement,
  before: HTMLElement | null = null,
): void {
  if (event.key === "Tab") return menu.hidePopover();
  if (event.key === "Escape") {
    menu.hidePopover();
    before?.focus();
  } else {
    const items = [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];
    const labels = items.map(({ textContent }) => textContent.trim());
    const next = moveItem(event.key, items.indexOf(event.target as HTMLElement), labels);
    if (next === null) return;
    items[next]?.focus();
  }
  event.preventDefault();
  event.stopPropagation();
}
