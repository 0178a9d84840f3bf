import { describe, expect, it } from "vitest";
import { markOfSign, nameOfSign, SIGN_NAMES, signOfName } from "../../domain/sign.ts";

describe("nameOfSign(value)", () => {
  it("names any number by its sign", () => {
    expect([2, 0, -1, 0.1, -0].map(nameOfSign)).toEqual([
      "cooperation",
      "neutral",
      "friction",
      "cooperation",
      "neutral",
    ]);
  });

  it("is undone by signOfName(name)", () => {
    expect(SIGN_NAMES.map((name) => nameOfSign(signOfName(name)))).toEqual([...SIGN_NAMES]);
  });
});

describe("markOfSign(value)", () => {
  it("has a mark for each", () => {
    expect([0.5, -2, 0].map(markOfSign)).toEqual(["+", "−", "·"]);
  });
});
