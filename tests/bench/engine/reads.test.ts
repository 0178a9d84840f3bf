import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explorerReads, ownReads } from "./reads.ts";

const SUBJECTS = { actor: "armenia", other: "russia", claims: ["c1"], source: "d1" };
const PARAMETER = /\$(\w+)/g;

describe("the reads of the engine's bench", () => {
  const root = join(import.meta.dirname, "..", "..", "..");
  it.each([...ownReads(root, SUBJECTS), ...explorerReads(SUBJECTS)])(
    "give each parameter of $name",
    ({ statement, parameters }) => {
      const asked = Array.from(statement.matchAll(PARAMETER), ([, name]) => name);
      expect(Object.keys(parameters)).toEqual(expect.arrayContaining(asked));
    },
  );
});
