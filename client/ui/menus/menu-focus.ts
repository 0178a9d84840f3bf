import { moveItem } from "./move-item.ts";

/**
 * Closes a menu. The focus returns to the element that had it: browsers return it by themselves,
 * but not all of them do inside a shadow root.
 */
export function closeMenu(menu: HTMLElement, before: HTMLElement | null): void {
  menu.hidePopover();
  before?.focus();
}

/**
 * Handles a key in an open menu: arrows, Home, End and first letters go through its items, Tab and
 * Escape close it. No element behind the menu receives them, except Tab, which goes on from
 * `before`.
 */
export function pressMenu(
  event: KeyboardEvent,
  menu: HTMLElement,
  before: HTMLElement | null,
): void {
  if (event.key === "Tab") return closeMenu(menu, before);
  if (event.key === "Escape") closeMenu(menu, before);
  else {
    const items = [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];
    const labels = items.map(({ textContent }) => textContent.trim());
    const next = moveItem(event.key, items.indexOf(event.target as HTMLElement), labels);
    if (next === null) return;
    items[next]?.focus();
  }
  event.preventDefault();
  event.stopPropagation();
}
