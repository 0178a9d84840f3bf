import { describe, expect, it } from "vitest";
import { discoveryLinks, withDiscovery } from "../../../server/share/discovery.ts";

const ORIGIN = "https://g.example";

describe("discoveryLinks(origin, address, title)", () => {
  it("lists both formats of the response for an address, escaped", () => {
    const target = `https://g.example/oembed?url=https%3A%2F%2Fg.example%2F%3Ffocus%3D%22a%22`;
    expect(discoveryLinks(ORIGIN, `${ORIGIN}/?focus="a"`, `"A" <b>`)).toEqual([
      `<link rel="alternate" type="application/json+oembed" href="${target}&amp;format=json" title="&quot;A&quot; &lt;b&gt;" />`,
      `<link rel="alternate" type="text/xml+oembed" href="${target}&amp;format=xml" title="&quot;A&quot; &lt;b&gt;" />`,
    ]);
  });

  it("has no title if there is none", () => {
    expect(discoveryLinks(ORIGIN, `${ORIGIN}/`)[0]).toBe(
      `<link rel="alternate" type="application/json+oembed" href="https://g.example/oembed?url=https%3A%2F%2Fg.example%2F&amp;format=json" />`,
    );
  });
});

describe("withDiscovery(page, links)", () => {
  it("adds links at the end of the head, without interpreting patterns in them", () => {
    expect(withDiscovery("<head>\n  </head><body></body>", ["<a $&>", "<b $1>"])).toBe(
      "<head>\n  <a $&>\n    <b $1>\n  </head><body></body>",
    );
  });

  it("rejects a page without a head", () => {
    expect(() => withDiscovery("<p>", [])).toThrow(new Error("the page has no head"));
  });
});
