import type { ReactiveControllerHost } from "lit";
import { describe, expect, it } from "vitest";
import { writeViews, type SavedView } from "../../../../client/features/views/saved-view.ts";
import { ShelfState } from "../../../../client/features/views/shelf-state.ts";

const view = (name: string): SavedView => ({
  name,
  saved: "2024-03-01T12:00:00Z",
  pack: "corpus",
  query: "at=2024",
  hash: "",
});

const host: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

function shelf(...names: string[]) {
  const texts = new Map([["entente.views", writeViews(names.map(view))]]);
  const store = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  };
  const state = new ShelfState(host, store);
  state.hostConnected();
  return { state, names: () => state.views.map(({ name }) => name), texts };
}

describe("ShelfState", () => {
  it("saves and renames under names that are free, and keeps them", () => {
    const { state, names, texts } = shelf("Then");
    state.save(view("Then"));
    expect([names(), state.said]).toEqual([["Then (2)", "Then"], "Saved as “Then (2)”."]);
    state.rename(state.views[1]!, "Now");
    expect([names(), state.said]).toEqual([["Then (2)", "Now"], "Renamed to “Now”."]);
    expect(texts.get("entente.views")).toBe(writeViews([view("Then (2)"), view("Now")]));
  });

  it("puts back what was deleted last", () => {
    const { state, names } = shelf("Then", "Now");
    state.delete(state.views[0]!);
    expect([names(), state.deleted?.name]).toEqual([["Now"], "Then"]);
    state.putBack();
    expect([names(), state.deleted, state.said]).toEqual([
      ["Then", "Now"],
      null,
      "“Then” is back.",
    ]);
  });

  it("adds what a file has, and tells what in it cannot be", async () => {
    const { state, names } = shelf("Then");
    const text = writeViews([view("Then"), view("Now"), { ...view("Else"), pack: "" }]);
    await state.import(new File([text], "views.json"));
    expect([names(), state.said]).toEqual([["Now", "Then"], "1 of 2 views added."]);
    expect(state.faults).toEqual(["views[2].pack is “”, not the id of a pack."]);
  });

  it("says where nothing is kept", () => {
    const homeless = new ShelfState(host, null);
    homeless.save(view("Then"));
    expect(homeless.said).toBe(
      "This browser stores nothing for this page: export the views to keep them.",
    );
  });
});
