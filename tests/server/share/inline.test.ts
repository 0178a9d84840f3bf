import { runInNewContext } from "node:vm";
import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { contentHash, inlineScript, packedJson } from "../../../server/share/inline.ts";

const HOSTILE = "</script><script>alert(1)</script><!-- \u2028 ]]> & \"'";

describe("packedJson(value)", () => {
  it("holds hostile names in signs that HTML reads nothing in", async () => {
    const text = await packedJson({ name: HOSTILE });
    expect(text).toMatch(/^[\w+/]+=*$/);
    const json = inflateRawSync(Buffer.from(text, "base64")).toString();
    expect(JSON.parse(json)).toEqual({ name: HOSTILE });
  });
});

describe("inlineScript(script)", () => {
  it("escapes what HTML would read, and means the same", () => {
    const script = `x = "</SCRIPT><script><!--" + \`</script>\` + /<\\/script/.source`;
    const text = inlineScript(script);
    expect(text).not.toMatch(/<(\/script|script|!--)/i);
    expect(runInNewContext(text)).toBe(runInNewContext(script));
  });

  it("drops the way to a source map that is not there", () => {
    expect(inlineScript("a;\n//# sourceMappingURL=a.js.map\n")).toBe("a;\n");
  });
});

describe("contentHash(content)", () => {
  it("is what a policy names the content by", () => {
    expect(contentHash("")).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });
});
