import { describe, expect, it } from "vitest";
import { explorerAddress } from "../../../../../client/workbench/results/graph/explorer-address.ts";

describe("explorerAddress(actors)", () => {
  it("shows actors of any kind and chooses them", () => {
    expect(explorerAddress(["armenia", "csto"])).toBe(
      "./?expanded=armenia,csto&selection=armenia,csto,",
    );
    expect(explorerAddress(["armenia"])).toBe("./?expanded=armenia&selection=armenia");
  });

  it("stays short enough for a server", () => {
    const many = Array.from({ length: 1000 }, (_, i) => `actor-number-${i}`);
    expect(explorerAddress(many).length).toBeLessThan(8000);
  });
});
