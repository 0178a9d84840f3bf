import { safeStorage } from "../../ui/browser/safe-storage.ts";

/**
 * A list that the browser keeps under one key. Entries that cannot be read are left out of `read`;
 * whoever must not lose them writes them back.
 */
export class StoredList<T> {
  constructor(
    private readonly key: string,
    private readonly isItem: (item: unknown) => item is T,
    private readonly storage: Pick<Storage, "getItem" | "setItem"> | null = safeStorage(),
  ) {}

  read(): T[] {
    try {
      const items = JSON.parse(this.storage?.getItem(this.key) ?? "[]") as unknown;
      return Array.isArray(items) ? items.filter(this.isItem) : [];
    } catch {
      return [];
    }
  }

  /** Entries that are no items; one text, if there is no list at all. */
  unread(): unknown[] {
    const text = this.storage?.getItem(this.key) ?? "[]";
    try {
      const items = JSON.parse(text) as unknown;
      return Array.isArray(items) ? items.filter((item) => !this.isItem(item)) : [items];
    } catch {
      return [text];
    }
  }

  /** False where the browser keeps nothing, or has no room left. */
  write(items: readonly T[], unread: readonly unknown[] = []): boolean {
    try {
      this.storage?.setItem(this.key, JSON.stringify([...items, ...unread]));
      return this.storage !== null;
    } catch {
      return false;
    }
  }
}
