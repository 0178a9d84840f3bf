import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { contentHash, deflated, withoutSourceMap } from "../../../server/share/inline.ts";

const HOSTILE = "</script><script>alert(1)</script><!-- \u2028 ]]> & \"'";

describe("deflated(text)", () => {
  it("contains hostile text without HTML syntax", async () => {
    const text = await deflated(HOSTILE);
    expect(text).toMatch(/^[\w+/]+=*$/);
    expect(inflateRawSync(Buffer.from(text, "base64")).toString()).toBe(HOSTILE);
  });
});

describe("withoutSourceMap(script)", () => {
  it("removes the reference to a missing source map", () => {
    expect(withoutSourceMap("a;\n//# sourceMappingURL=a.js.map\n")).toBe("a;\n");
  });
});

describe("contentHash(content)", () => {
  it("is the hash in a content security policy", () => {
    expect(contentHash("")).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });
});
