import { describe, expect, it } from "vitest";
import {
  isEntry,
  MOST_CHARACTERS,
  MOST_ENTRIES,
  remember,
  search,
  type Entry,
} from "../../../../client/workbench/kept/query-history.ts";

const entry = (text: string, at = 0): Entry => ({ text, parameters: [], write: false, at });

describe("remember(history, entry)", () => {
  it("puts the newest first, and the same statement once", () => {
    const history = [entry("b"), entry("a")];
    expect(remember(history, entry("a", 5))).toEqual([entry("a", 5), entry("b")]);
  });

  it("keeps no more than it may", () => {
    let history: Entry[] = [];
    for (let i = 0; i <= MOST_ENTRIES; i++) history = remember(history, entry(`RETURN ${i}`));
    expect(history).toHaveLength(MOST_ENTRIES);
    expect(history.at(-1)?.text).toBe("RETURN 1");
    const long = "x".repeat(MOST_CHARACTERS - 1);
    expect(remember([entry("older"), entry("oldest")], entry(long))).toEqual([entry(long)]);
  });
});

describe("search(items, words)", () => {
  it("finds every word in any order, whatever the case", () => {
    const items = [entry("MATCH (a:Actor) RETURN a"), entry("MATCH (c:Claim) RETURN c")];
    expect(search(items, " return  ACTOR ")).toEqual([items[0]]);
    expect(search(items, "")).toEqual(items);
    expect(search([{ name: "All states", text: "x" }], "states")).toHaveLength(1);
  });
});

describe("isEntry(item)", () => {
  it("takes nothing else for one", () => {
    expect(isEntry(entry("a"))).toBe(true);
    for (const item of [
      null,
      1,
      {},
      { ...entry("a"), at: "now" },
      { ...entry("a"), parameters: [1] },
    ])
      expect(isEntry(item)).toBe(false);
  });
});
