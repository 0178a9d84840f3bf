import { describe, expect, it } from "vitest";
import { hostOrigin } from "../../../../client/embed/page/host-origin.ts";

const within = (...origins: string[]) => ({ ancestorOrigins: origins });

describe("hostOrigin(location, referrer)", () => {
  it("is that of the page right around, whatever is around that", () => {
    expect(hostOrigin(within("https://a.example", "https://b.example"), "")).toBe(
      "https://a.example",
    );
  });

  it("is the referrer's in browsers that name no ancestors", () => {
    expect(hostOrigin({}, "https://a.example/article?x")).toBe("https://a.example");
  });

  it("is anyone's where the browser names none", () => {
    expect(hostOrigin({}, "")).toBe("*");
    expect(hostOrigin(within("null"), "")).toBe("*");
  });
});
