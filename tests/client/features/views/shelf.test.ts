import { describe, expect, it } from "vitest";
import type { SavedView } from "../../../../client/features/views/saved-view.ts";
import { keepViews, keptViews, withAdded } from "../../../../client/features/views/shelf.ts";

const view = (name: string, query = ""): SavedView => ({
  name,
  saved: "2024-03-01T12:00:00.000Z",
  pack: "small",
  query,
  hash: "#/",
});

function memory() {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  };
}

describe("keptViews(store)", () => {
  it("gives what was kept", () => {
    const store = memory();
    expect(keepViews(store, [view("a"), view("b")])).toBe(true);
    expect(keptViews(store)).toEqual([view("a"), view("b")]);
  });

  it("gives none where nothing is kept, can be, or was damaged", () => {
    const damaged = { ...memory(), getItem: () => "{" };
    expect([keptViews(memory()), keptViews(null), keptViews(damaged)]).toEqual([[], [], []]);
  });
});

describe("keepViews(store, views)", () => {
  it("tells when there is no room", () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    expect([keepViews(full, [view("a")]), keepViews(null, [view("a")])]).toEqual([false, false]);
  });
});

describe("withAdded(views, added)", () => {
  it("puts others first, in their order, and what is there already once", () => {
    const all = withAdded([view("a"), view("b")], [view("c"), view("b"), view("a", "at=2024")]);
    expect(all.map(({ name, query }) => [name, query])).toEqual([
      ["c", ""],
      ["a (2)", "at=2024"],
      ["a", ""],
      ["b", ""],
    ]);
  });
});
