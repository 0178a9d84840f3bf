import { describe, expect, it } from "vitest";
import { readAddressQuery, hashedPanel } from "../../../../client/model/link/address.ts";

const AT = "https://g.example/map/";

describe("hashedPanel(href)", () => {
  it.each([
    ["?at=2024&panel=source/d2/p7", "?at=2024#/source/d2/p7"],
    ["?panel=%23%2Factor%2Farmenia&camera=1,2,3", "?camera=1,2,3#/actor/armenia"],
    ["?panel=actor/armenia#/", "#/actor/armenia"],
    ["?panel=actor/armenia#/sources", "#/sources"],
  ])("moves what %s opens into the hash", (address, moved) => {
    expect(hashedPanel(AT + address)).toBe(AT + moved);
  });

  it("leaves an address alone that opens nothing so", () => {
    expect(hashedPanel(`${AT}?at=2024#/actor/armenia`)).toBe(null);
  });
});

describe("askedOf(search)", () => {
  it("asks the map for nothing that the route opens", async () => {
    const { params, faults } = await readAddressQuery("?at=2024&panel=source/d2");
    expect([params.toString(), faults]).toEqual(["at=2024", []]);
  });
});
