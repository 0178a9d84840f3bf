import { describe, expect, it } from "vitest";
import { msg, plural } from "../../domain/message.ts";

describe("msg(text, about)", () => {
  it("gives a text as it is written", () => {
    expect(msg(`${2} of 3`, "pages")).toBe("2 of 3");
  });
});

describe("plural(n, forms)", () => {
  it("takes the form of the number, with the number in it", () => {
    const claims = (n: number) => plural(n, { one: "# claim", other: "# claims" });
    expect([0, 1, 2, 1200].map(claims)).toEqual([
      "0 claims",
      "1 claim",
      "2 claims",
      "1,200 claims",
    ]);
  });

  it("takes the general form where the language's own is not given", () => {
    expect(plural(1, { other: "all #" })).toBe("all 1");
  });

  it("leaves signs of values that come after the number alone", () => {
    expect(plural(2, { one: "# of C#", other: "# of C# and $&" })).toBe("2 of C# and $&");
  });
});
