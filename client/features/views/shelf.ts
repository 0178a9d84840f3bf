import { freeName } from "../../ui/naming/free-name.ts";
import { readViews, writeViews, type SavedView } from "./saved-view.ts";

const KEY = "entente.views";

/** A store that keeps texts between visits, such as `localStorage`. */
export type TextStore = Pick<Storage, "getItem" | "setItem">;

/**
 * Returns the views that are kept, newest first; none where storage is forbidden or was damaged.
 */
export function keptViews(store: TextStore | null): SavedView[] {
  try {
    return readViews(store?.getItem(KEY) ?? "").views;
  } catch {
    return [];
  }
}

/** Keeps the views; returns false if that failed. */
export function keepViews(store: TextStore | null, views: readonly SavedView[]): boolean {
  try {
    store?.setItem(KEY, writeViews(views));
    return store !== null;
  } catch {
    return false;
  }
}

/**
 * Returns the views with others before them; one that shows the same under the same name is there
 * once.
 */
export function withAdded(views: readonly SavedView[], added: readonly SavedView[]): SavedView[] {
  const same = (a: SavedView, b: SavedView) =>
    a.name === b.name && a.pack === b.pack && a.query === b.query && a.hash === b.hash;
  let all = [...views];
  for (const one of [...added].reverse())
    if (!all.some((other) => same(one, other)))
      all = [{ ...one, name: freeName(one.name, all) }, ...all];
  return all;
}
