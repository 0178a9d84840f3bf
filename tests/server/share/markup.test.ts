import { describe, expect, it } from "vitest";
import { escaped } from "../../../server/share/markup.ts";

describe("escaped(text)", () => {
  it("leaves nothing that ends an attribute or an element", () => {
    expect(escaped(`</title><script>"a" & 'b'`)).toBe(
      "&lt;/title&gt;&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;",
    );
  });

  it("replaces characters that neither XML nor HTML can contain, and keeps all others", () => {
    expect(escaped("a\u0000b\ud800c\u000bd\n\tÜ Ж 😀")).toBe("a\ufffdb\ufffdc\ufffdd\n\tÜ Ж 😀");
  });
});
