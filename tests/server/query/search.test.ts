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
  it("puts the exact name before what only begins with it", () => {
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

  it("wants every word, the last of them perhaps unfinished", () => {
    expect(ids("collective secur")).toEqual(["csto"]);
    expect(ids("security council")).toEqual(["council"]);
  });

  it("forgives a letter in a long word and none in a short one", () => {
    expect(ids("pashinjan")).toEqual(["pashinyan"]);
    expect(ids("csta")).toEqual([]);
  });

  it("tells which name or alias matched, and each actor once", () => {
    expect(search.find("Hayastan")).toEqual([
      {
        ...actor("Armenia", { aliases: ["Hayastan", "Հայաստան"], relationCount: 40 }),
        matched: "Hayastan",
      },
    ]);
    expect(ids("pashin")).toEqual(["pashinyan"]);
  });

  it("finds nothing for nothing", () => {
    expect([ids(""), ids("  "), ids("…!?")]).toEqual([[], [], []]);
  });
});
