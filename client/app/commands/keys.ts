/** The part of a key event that shortcuts are compared with. */
export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/**
 * Returns true if a key event is the shortcut: "K", "Ctrl+K", "Shift+Ctrl+Z". Shift counts only
 * beside Ctrl: elsewhere it is part of the character, as in "?".
 */
export function isShortcut(event: Pressed, shortcut: string): boolean {
  const parts = shortcut.split("+");
  // "+" itself, and "Ctrl++", end in two empty parts.
  const key = parts.at(-1) || "+";
  const ctrl = parts.includes("Ctrl");
  if (event.altKey || (event.ctrlKey || event.metaKey) !== ctrl) return false;
  if (ctrl && event.shiftKey !== parts.includes("Shift")) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

const MAC: Record<string, string> = { Ctrl: "⌘", Shift: "⇧" };

/** Returns a shortcut as the reader's keyboard names it: "Shift+Ctrl+Z", on a Mac "⇧⌘Z". */
export function keyLabel(shortcut: string, mac = /Mac|iPhone|iPad/.test(navigator.platform)) {
  if (shortcut.length === 1) return shortcut === "-" ? "−" : shortcut.toUpperCase();
  if (!mac) return shortcut;
  return shortcut
    .split("+")
    .map((key) => MAC[key] ?? key)
    .join("");
}
