import { describe, expect, it } from "vitest";
import { discArt, flagAddress } from "../../../../client/model/graph/disc-art.ts";

describe("discArt(actor)", () => {
  it("gives states their flag, and everyone else the icon of their kind", () => {
    expect(discArt({ kind: "State", country: "AM" })).toEqual({ flag: "am" });
    expect(discArt({ kind: "State", country: "" })).toEqual({ icon: "map-pin" });
    expect(discArt({ kind: "Person", country: "AM" })).toEqual({ icon: "user-round" });
    expect(discArt({ kind: "Choir", country: "" })).toEqual({ icon: "users" });
  });
});

describe("flagAddress(places, code)", () => {
  it("finds a flag below an address, or at its own", () => {
    expect(flagAddress("", "am")).toBe("/flags/am.svg");
    expect(flagAddress("https://g.example", "am")).toBe("https://g.example/flags/am.svg");
    expect(flagAddress({ am: "data:," }, "am")).toBe("data:,");
  });

  it("knows that there is none", () => {
    expect(flagAddress({ am: "data:," }, "ru")).toBe(null);
    expect(flagAddress(null, "am")).toBe(null);
  });
});
