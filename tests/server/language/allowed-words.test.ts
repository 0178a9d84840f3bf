import { describe, expect, it } from "vitest";
import { mayOffer } from "../../../server/language/allowed-words.ts";

describe("mayOffer(label, accessMode)", () => {
  it.each([
    ["MATCH", true, true],
    ["STARTS WITH", true, true],
    ["CREATE", false, true],
    ["DETACH DELETE", false, true],
    ["ALTER DATABASE", false, false],
    ["DEALLOCATE", false, false],
    ["DENY", false, false],
    ["LOAD CSV", false, false],
  ])("%s: reading %o, writing %o", (word, read, write) => {
    expect([mayOffer(word, "READ"), mayOffer(word, "WRITE")]).toEqual([read, write]);
  });
});
