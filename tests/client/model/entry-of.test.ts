import { expect, it } from "vitest";
import { entryOf } from "../../../client/model/entry-of.ts";

it("entryOf(entries, key) returns the value of a key and names a key that is not there", () => {
  const entries = new Map([["a", 0]]);
  expect(entryOf(entries, "a")).toBe(0);
  expect(() => entryOf(entries, "b")).toThrow(new RangeError("no entry for b"));
});
