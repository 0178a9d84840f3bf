import { expect, it } from "vitest";
import type { KnownPack } from "../../../client/api/packs.ts";
import { noteWords, periodWords, sizeWords } from "../../../client/features/packs/pack-words.ts";

const pack = (changes: Partial<KnownPack>): KnownPack => ({
  name: "a",
  title: "A",
  address: "http://localhost/d/a/",
  isDefault: false,
  isHere: false,
  state: "closed",
  counts: { actors: 1, claims: 1234, sources: 2 },
  period: { from: "1991-08", to: "2024-02-22" },
  faults: [],
  faultCount: 0,
  ...changes,
});

it("the words of a pack say its size and years, as far as they are known", () => {
  expect(sizeWords(pack({}))).toBe("1 actor, 1,234 claims");
  expect(sizeWords(pack({ counts: null }))).toBe("");
  expect(periodWords(pack({}))).toBe("1991–2024");
  expect(periodWords(pack({ period: { from: "2020-01", to: "2020" } }))).toBe("2020");
  expect(periodWords(pack({ period: null }))).toBe("");
});

it("the note of a pack tells it from another of the same title, and says if it is broken", () => {
  const a = pack({});
  const same = pack({ name: "b", state: "broken", counts: null });
  expect(noteWords(a, [a, pack({ name: "c", title: "C" })])).toBe("1 actor, 1,234 claims");
  expect(noteWords(a, [a, same])).toBe("a · 1 actor, 1,234 claims");
  expect(noteWords(same, [a, same])).toBe("b · cannot be read");
});
