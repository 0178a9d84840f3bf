import { safeStorage } from "../../ui/browser/safe-storage.ts";

/** A list that the browser keeps under one key; entries that cannot be read are ignored. */
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

  /** False where the browser keeps nothing, or has no room left. */
  write(items: readonly T[]): boolean {
    try {
      this.storage?.setItem(this.key, JSON.stringify(items));
      return this.storage !== null;
    } catch {
      return false;
    }
  }
}
