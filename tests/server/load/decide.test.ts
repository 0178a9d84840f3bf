import { describe, expect, it } from "vitest";
import type { Contents } from "../../../server/load/contents.ts";
import { withholding } from "../../../server/load/decide.ts";
import { versionOf, type Note } from "../../../server/load/note.ts";

const EMPTY: Contents = {
  note: null,
  other: null,
  earlier: null,
  hasStrayMarks: false,
  schema: [],
};
const NOTE: Note = {
  pack: "small",
  checksum: "c".repeat(64),
  pending: null,
  scripts: "d".repeat(32),
  history: ["older", "present"],
  generation: 2,
  holder: null,
};
const held = (note: Partial<Note>, rest: Partial<Contents> = {}): Contents => ({
  ...EMPTY,
  note: { ...NOTE, ...note },
  ...rest,
});

describe("withholding(mode, contents, version)", () => {
  it.each([
    ["an empty database", EMPTY],
    ["one that holds another version of the pack", held({})],
    ["one whose load was interrupted", held({ pending: "x" })],
  ])("loads in auto mode into %s", (_, contents) => {
    expect(withholding("auto", contents, "new")).toBeNull();
  });

  it("does not load in auto mode over foreign data, or over a newer version", () => {
    const foreign = { ...EMPTY, other: "a node (:Movie)" };
    expect(withholding("auto", foreign, "new")).toBe(
      "The database holds a node (:Movie) that Entente did not create, so the pack was not loaded: " +
        "Cypher and the schema are served. " +
        "To load it anyway: npm run load -- <pack folder>, or ENTENTE_LOAD=always.",
    );
    expect(withholding("auto", held({}, { other: "a node" }), "new")).toContain(
      "the present data is served",
    );
    for (const pending of [null, "of a third that died"])
      expect(withholding("auto", held({ pending }), "older")).toContain("loaded after this one");
  });

  it("allows the current version to complete an interrupted load", () => {
    const contents = held({ pending: "x" });
    const present = versionOf(contents.note) ?? "";
    contents.note?.history.push(present);
    expect(withholding("auto", contents, present)).toBeNull();
  });

  it("always loads with always and never with never", () => {
    for (const contents of [EMPTY, held({}), { ...EMPTY, other: "a node" }]) {
      expect(withholding("always", contents, "older")).toBeNull();
      expect(withholding("never", contents, "new")).toContain("ENTENTE_LOAD is never");
    }
  });
});
