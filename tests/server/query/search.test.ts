import { describe, expect, it } from "vitest";
import { actorSearch } from "../../../server/query/search.ts";
import { actor } from "./sample.ts";

const search = actorSearch([
  actor("Armenia", { aliases: ["Hayastan", "Հայաստան"], relationCount: 40 }),
  actor("Armenian Apostolic Church", { id: "church", relationCount: 1 }),
  actor("Türkiye", { aliases: ["Turkey"] }),
  actor("CSTO", { aliases: ["ОДКБ", "Collective Security Treaty Organization"] }),
  actor("Security Council", { id: "council", relationCount: 90 }),
  actor("Nikol Pashinyan", { id: "pashinyan", aliases: ["Pashinian"] }),
]);
const ids = (query: string) => search.find(query).map(({ id }) => id);

describe("actorSearch(actors)", () => {
  it("ranks the exact name before names with that prefix", () => {
    expect(ids("armenia")).toEqual(["armenia", "church"]);
  });

  it("finds names and aliases without their diacritics, in any script", () => {
    expect([ids("turkiye"), ids("turkey"), ids("одкб"), ids("ՀԱՅԱՍՏԱՆ")]).toEqual([
      ["türkiye"],
      ["türkiye"],
      ["csto"],
      ["armenia"],
    ]);
  });

  it("requires every word, the last of which may be incomplete", () => {
    expect(ids("collective secur")).toEqual(["csto"]);
    expect(ids("security council")).toEqual(["council"]);
  });

  it("tolerates a typo in a long word but not in a short one", () => {
    expect(ids("pashinjan")).toEqual(["pashinyan"]);
    expect(ids("csta")).toEqual([]);
  });

  it("returns the name or alias that matched, and each actor once", () => {
    expect(search.find("Hayastan")).toEqual([
      {
        ...actor("Armenia", { aliases: ["Hayastan", "Հայաստան"], relationCount: 40 }),
        matched: "Hayastan",
      },
    ]);
    expect(ids("pashin")).toEqual(["pashinyan"]);
  });

  it("prefers whole words to beginnings, and short names to long ones", () => {
    const search = actorSearch([
      actor("Union of Soviet Artists", { id: "artists" }),
      actor("Soviets of Workers", { id: "workers" }),
      actor("Soviet Union", { id: "union" }),
    ]);
    const ids = (query: string) => search.find(query).map(({ id }) => id);
    expect(ids("soviet")).toEqual(["union", "artists", "workers"]);
    expect(ids("union soviet")).toEqual(["union", "artists"]);
    expect(ids("sowiet union")).toEqual(["union", "artists"]);
  });

  it("returns nothing for an empty query", () => {
    expect([ids(""), ids("  "), ids("…!?")]).toEqual([[], [], []]);
  });
});
